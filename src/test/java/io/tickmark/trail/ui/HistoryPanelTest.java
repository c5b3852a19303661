package io.tickmark.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.ui.Moment;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;

@OnH2
@IntegrationTest
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class HistoryPanelTest extends SpringBrowserlessTest {

    @Autowired
    private ObjectProvider<HistoryPanel> panels;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void an_event_tells_who_what_when_before_after_and_why() {
        happens(Fact.of("ControlTest", "story", "RETURNED")
                .changed("state", "SUBMITTED", "RETURNED")
                .changed("note", null, "Which report?")
                .because(null, "The total is missing"));
        var panel = shown("story");
        var told = panel.getElement().getTextRecursively();
        assertThat(told)
                .contains("Returned", "s.novak", "State", "Submitted", "→", "Which report?", "The total is missing")
                .doesNotContain("SUBMITTED", "RETURNED");
        assertThat($(ListItem.class).all()).hasSize(1);
        assertThat($(Moment.class).single().getElement().getAttribute("title")).endsWith("UTC");
    }

    @Test
    void a_field_nobody_translated_is_still_readable_and_a_date_is_a_date() {
        happens(Fact.of("ControlTest", "fields", "CHANGED")
                .changed("dueOn", "2027-10-15", null)
                .changed("firstLookAt", null, "whenever"));
        assertThat(shown("fields").getElement().getTextRecursively())
                .contains("Due", "Fri 15 Oct 2027", "nothing", "First look at", "whenever");
    }

    @Test
    void an_action_nobody_translated_is_still_readable() {
        happens(Fact.of("ControlTest", "words", "SAMPLE_DRAWN_ANEW"));
        assertThat(shown("words").getElement().getTextRecursively()).contains("Sample drawn anew");
    }

    @Test
    void the_newest_come_first_and_the_older_ones_on_demand() {
        IntStream.range(0, 40).forEach(i -> happens(Fact.of("ControlTest", "long", "STEP_" + i)));
        var panel = shown("long");
        assertThat($(ListItem.class).all()).hasSize(30);
        assertThat($(ListItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("Step 39");
        test($(Button.class, panel).single()).click();
        assertThat($(ListItem.class).all()).hasSize(40);
    }

    @Test
    void where_nothing_happened_that_is_said() {
        assertThat(shown("none").getElement().getTextRecursively()).contains("Nothing has happened yet");
    }

    private HistoryPanel shown(String id) {
        var panel = panels.getObject();
        UI.getCurrent().add(panel);
        panel.show(new SubjectRef("ControlTest", id));
        return panel;
    }

    private void happens(Fact fact) {
        events.publishEvent((DomainEvent) () -> fact);
    }
}
