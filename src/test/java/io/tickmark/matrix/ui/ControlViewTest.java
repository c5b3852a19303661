package io.tickmark.matrix.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.RouterLink;
import io.tickmark.DemoTest;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.people.Roles;
import io.tickmark.trail.ui.HistoryPanel;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
@Import(ControlViewTest.OwnersNote.class)
@WithMockUser(username = "ext.auditor1", roles = Roles.EXTERNAL_AUDITOR)
class ControlViewTest extends SpringBrowserlessTest {

    @Test
    void every_column_can_be_read_in_plain_words() {
        var view = navigate("controls/P2P-05", ControlView.class);

        assertThat(view.getPageTitle()).isEqualTo("P2P-05 Weekly payment run review and dual release");
        assertThat($(ControlFacts.class).single().getElement().getTextRecursively())
                .contains("Weekly", "Treasury manager", "AP accountant", "At each location", "Monterrey (L200)")
                .contains("15 per instance and year: 11 interim, 4 roll-forward")
                .contains("Choose and build controls");
    }

    @Test
    void related_controls_are_a_click_away() {
        navigate("controls/P2P-05", ControlView.class);

        test($(RouterLink.class).withText("ITG-01").single()).click();

        assertThat(((ControlView) getCurrentView()).getPageTitle()).startsWith("ITG-01");
    }

    @Test
    void versions_and_what_others_bring_have_their_tabs() {
        navigate("controls/P2P-05", ControlView.class);
        var tabs = test($(TabSheet.class).single());

        tabs.select("Versions (1)");
        assertThat($(ControlVersionList.class).single().getElement().getTextRecursively())
                .contains("Version 1", "by Davide Marchetti", "The first version.");
        tabs.select("Owner");
        assertThat($(Paragraph.class).withText("About P2P-05").exists()).isTrue();
    }

    @Test
    void what_changed_is_said_in_the_words_of_the_page() {
        assertThat(ColumnWords.of("status", "RETIRED")).isEqualTo("Retired");
        assertThat(ColumnWords.of("key_control", "Y")).isEqualTo("Yes");
        assertThat(ColumnWords.of("control_owner_role", "AP_MANAGER")).isEqualTo("AP manager");
        assertThat(ColumnWords.of("control_title", "RETIRED")).isEqualTo("RETIRED");
    }

    @Test
    void the_history_tells_who_brought_the_control_in() {
        navigate("controls/P2P-05", ControlView.class);

        test($(TabSheet.class).single()).select("History");

        assertThat($(HistoryPanel.class).single().getElement().getTextRecursively())
                .contains("Marchetti");
    }

    @Test
    void a_control_that_is_none_is_said_to_be_none() {
        assertThat(saidAt("controls/P2P-99")).isEqualTo("Nothing is here");
        assertThat(saidAt("controls/nonsense")).isEqualTo("Nothing is here");
    }

    /** What the page says instead, to who opens the address in vain. */
    private String saidAt(String address) {
        UI.getCurrent().navigate(address);
        return $(H2.class).single().getText();
    }

    /** Another part of the trade. */
    @TestConfiguration
    static class OwnersNote implements ControlPageSection {

        @Override
        public String titleKey() {
            return "sox.controls.owner";
        }

        @Override
        public Component show(ControlVersionDetails control) {
            return new Paragraph("About " + control.control());
        }
    }
}
