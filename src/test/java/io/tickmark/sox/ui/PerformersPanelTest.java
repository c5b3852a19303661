package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.DemoTest;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Roles;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@DemoTest
@ViewPackages(packages = "io.tickmark.matrix.ui")
class PerformersPanelTest extends SpringBrowserlessTest {

    @Autowired
    private People people;

    @Test
    @WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
    void the_program_office_notes_who_performs_a_control_ends_it_and_withdraws_what_was_wrong() {
        show("P2P-06");
        click("Note who performs it");
        var dialog = $(Dialog.class).single();
        click("Note performer");
        assertThat(person(dialog).isInvalid()).isTrue();
        person(dialog).setValue(people.get(new PersonId("s.novak")));
        $(DatePicker.class, dialog).all().getFirst().setValue(LocalDate.of(2027, 1, 1));
        click("Note performer");
        assertThat(text()).contains("since Fri 1 Jan 2027");

        click("End");
        $(DatePicker.class, $(Dialog.class).single()).single().setValue(LocalDate.of(2027, 3, 31));
        test($(Button.class, $(Dialog.class).single()).withText("End").single()).click();
        assertThat(text()).contains("Fri 1 Jan 2027 – Wed 31 Mar 2027");

        click("Withdraw");
        $(TextArea.class).single().setValue("It was somebody else");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(text()).contains("It was somebody else");
        assertThat($(Button.class).withText("Withdraw").exists()).isFalse();
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = Roles.EXTERNAL_AUDITOR)
    void an_auditor_reads_it_and_changes_nothing() {
        show("P2P-01");
        assertThat(text()).contains("Nobody is noted");
        assertThat($(Button.class, $(PerformersPanel.class).single()).all()).isEmpty();
    }

    private void show(String control) {
        UI.getCurrent().navigate("controls/" + control);
        test($(TabSheet.class).single()).select("Who performs it");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonDetails> person(Dialog dialog) {
        return $(ComboBox.class, dialog).single();
    }

    private String text() {
        return $(PerformersPanel.class).single().getElement().getTextRecursively();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
