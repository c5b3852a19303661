package io.tickmark.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.people.People;
import io.tickmark.people.Preferences;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.trail.TrailFilter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.test.context.support.WithMockUser;

@OnH2
@IntegrationTest
@ViewPackages(classes = TrailView.class)
@WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
class TrailViewTest extends SpringBrowserlessTest {

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private People people;

    @Autowired
    private Preferences preferences;

    private String id;

    @BeforeEach
    void two_things_happened() {
        As.registered(people, "ext.auditor1", Role.EXTERNAL_AUDITOR);
        preferences.forget("trail.filter");
        id = UUID.randomUUID().toString();
        happens(Fact.of("ControlTest", id, "OPENED"));
        happens(Fact.of("ControlTest", id, "RETURNED")
                .changed("state", "SUBMITTED", "RETURNED")
                .because(null, "Total missing"));
    }

    @Test
    void the_newest_entry_stands_first_and_tells_what_changed() {
        navigate(TrailView.class);
        assertThat(test(grid()).getRow(0).action()).isEqualTo("RETURNED");
        assertThat(test(grid()).getCellText(0, 3)).isEqualTo("Returned");
        assertThat(test(grid()).getCellText(0, 5)).isEqualTo("State: Submitted → Returned");
    }

    @Test
    void the_address_can_name_what_is_sought() {
        open(Map.of("type", "ControlTest", "id", id, "action", "OPENED", "from", "nonsense"));
        assertThat(test(grid()).size()).isEqualTo(1);
    }

    @Test
    void what_was_sought_is_sought_again() {
        navigate(TrailView.class);
        test($(TextField.class).all().getFirst()).setValue("Total missing");
        UI.getCurrent().navigate("");
        navigate(TrailView.class);
        assertThat($(TextField.class).all().getFirst().getValue()).isEqualTo("Total missing");
    }

    @Test
    void what_is_sought_narrows_the_list_and_the_export_has_the_same_rows() throws IOException {
        navigate(TrailView.class);
        test($(TextField.class).all().getFirst()).setValue("Total missing");
        var sought = TrailFilter.ALL.saying("Total missing").upTo(trail.end());
        assertThat((long) test(grid()).size())
                .isPositive()
                .isEqualTo(trail.count(sought))
                .isEqualTo(trail.export(sought, new StringWriter()));
    }

    @Test
    void an_entry_opens_with_its_hashes() {
        navigate(TrailView.class);
        var hash = test(grid()).getRow(0).hash();
        test(grid()).clickRow(0);
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains(hash, "Total missing");
    }

    @Test
    void a_thing_is_called_by_its_name_and_leads_to_its_page() {
        happens(Fact.of("Matrix", "matrix", "IMPORTED").changed("file", null, "rcm.csv"));
        open(Map.of("type", "Matrix"));
        var cell = test(grid()).getCellComponent(0, "object");
        assertThat(cell.getElement().getTextRecursively()).isEqualTo("Matrix");
        test(grid()).clickRow(0);
        assertThat($(Dialog.class).single().getElement().getTextRecursively())
                .contains("Matrix matrix", "File", "rcm.csv", "IMPORTED");
    }

    @Test
    void kinds_of_things_are_offered_that_something_happened_to() {
        happens(Fact.of("Person", "s.novak", "SIGNED_IN"));
        assertThat(trail.types()).contains("ControlTest", "Person").doesNotContain("WorkItem");
    }

    @Test
    void verification_shows_its_result_and_the_end_of_the_chain() {
        navigate(TrailView.class);
        new VerifyDialog(trail, Runnable::run).start(UI.getCurrent());
        roundTrip();
        assertThat($(Dialog.class).single().getElement().getTextRecursively()).contains("Intact", "entries hold");
    }

    @Test
    void nothing_found_is_said() {
        open(Map.of("id", "nowhere"));
        assertThat(test(grid()).size()).isZero();
        assertThat(grid().getEmptyStateComponent().getElement().getTextRecursively())
                .contains("Nothing fits");
    }

    @Test
    @WithMockUser(username = "l.garza", roles = "CONTROL_OWNER")
    void who_may_not_read_the_trail_does_not_get_in() {
        assertThatThrownBy(() -> navigate(TrailView.class)).isNotNull();
    }

    private void open(Map<String, String> parameters) {
        UI.getCurrent().navigate("trail", QueryParameters.simple(parameters));
    }

    @SuppressWarnings("unchecked")
    private Grid<TrailEntry> grid() {
        return $(Grid.class).single();
    }

    private void happens(Fact fact) {
        events.publishEvent((DomainEvent) () -> fact);
    }
}
