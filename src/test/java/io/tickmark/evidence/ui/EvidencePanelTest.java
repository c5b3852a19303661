package io.tickmark.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.evidence.BoxAccess;
import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

@OnH2
@IntegrationTest
@Import(BoxAccess.class)
@WithMockUser(username = "l.garza", roles = "CONTROL_OWNER")
class EvidencePanelTest extends SpringBrowserlessTest {

    @Autowired
    private ObjectProvider<EvidencePanel> panels;

    @Autowired
    private EvidenceRoom room;

    @Autowired
    private ReadingRoom reading;

    @Autowired
    private People people;

    private SubjectRef box;

    @BeforeEach
    void a_box_of_its_own() {
        As.registered(people, "l.garza", Role.CONTROL_OWNER);
        box = new SubjectRef("Box", UUID.randomUUID().toString());
    }

    @Test
    void an_empty_panel_says_how_evidence_gets_there() {
        var panel = shown(true);
        assertThat(panel.getElement().getTextRecursively()).contains("No evidence yet", "Choose files above");
        assertThat($(Upload.class).all()).hasSize(1);
    }

    @Test
    void a_file_is_shown_with_all_that_is_known_of_it() throws IOException {
        var from = new Provenance(
                EvidenceSource.SYSTEM_EXPORT, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), "SAP", "M. Silva");
        var stored = room.store(new NewEvidence(box, "aging.csv", from), content());
        var panel = shown(false);
        assertThat($(Anchor.class, panel).single().getText()).isEqualTo("aging.csv");
        assertThat(panel.getElement().getTextRecursively())
                .contains("Version 1", "3 B", "System export", "Wed 1 Jul 2026", "SAP", "M. Silva", "l.garza")
                .contains(stored.current().sha256().substring(0, 12));
    }

    @Test
    void what_was_said_of_the_next_files_is_there_again_after_a_reload() {
        shown(true);
        $(TextField.class).withCaption("System").single().setValue("SAP");
        assertThat($(Details.class, shown(true)).first().getSummaryText()).contains("SAP");

        box = new SubjectRef("Box", UUID.randomUUID().toString());
        assertThat($(Details.class, shown(true)).first().getSummaryText()).doesNotContain("SAP");
    }

    @Test
    void who_only_reads_can_hand_nothing_in_and_take_nothing_back() throws IOException {
        var stored = room.store(new NewEvidence(box, "a.txt", Provenance.of(EvidenceSource.DOCUMENT)), content());
        var panel = shown(false);
        assertThat($(Upload.class).all()).isEmpty();
        assertThat($(Button.class).all()).noneMatch(button -> button.getText().equals("Withdraw"));
        test(button("Verify")).click();
        assertThat(panel.getElement().getTextRecursively())
                .contains("Unharmed", stored.current().sha256());
    }

    @Test
    void what_is_withdrawn_stays_and_says_why() throws IOException {
        room.store(new NewEvidence(box, "a.txt", Provenance.of(EvidenceSource.DOCUMENT)), content());
        var panel = shown(true);
        test(button("Withdraw")).click();
        $(TextArea.class).single().setValue("Wrong month");
        test($(ConfirmDialog.class).single()).confirm();
        assertThat(panel.getElement().getTextRecursively()).contains("Wrong month", "a.txt");
        assertThat(reading.linkedTo(box).getFirst().withdrawn()).isTrue();
    }

    @Test
    void a_file_that_is_dropped_is_handed_in_and_a_dangerous_one_is_not() {
        var panel = shown(true);
        test($(Upload.class, panel).single()).upload("../aging.csv", "text/csv", "a;b".getBytes());
        assertThat(reading.linkedTo(box)).hasSize(1);
        assertThat(panel.getElement().getTextRecursively()).contains("aging.csv");
        test($(Upload.class, panel).single()).upload("run.exe", "text/csv", "MZ".getBytes());
        assertThat(reading.linkedTo(box)).hasSize(1);
        assertThat($(Notification.class).all())
                .anySatisfy(said ->
                        assertThat(said.getElement().getTextRecursively()).contains("EV-04"));
    }

    @Test
    void EV_03_what_the_next_files_are_taken_for_stands_above_the_place_to_drop_them() {
        var panel = shown(true);
        assertThat($(Details.class, panel).single().getSummaryText()).isEqualTo("Files count as: Document");
        var days = $(DatePicker.class, panel).all();
        days.getFirst().setValue(LocalDate.of(2026, 7, 1));
        days.getLast().setValue(LocalDate.of(2026, 9, 30));
        assertThat($(Details.class, panel).single().getSummaryText())
                .isEqualTo("Files count as: Document · Wed 1 Jul 2026 – Wed 30 Sep 2026");
    }

    @Test
    void EV_03_nothing_is_handed_in_while_the_period_can_not_be_meant() {
        var panel = shown(true);
        var from = $(DatePicker.class, panel).all().getFirst();
        var to = $(DatePicker.class, panel).all().getLast();
        test(from).setValue(LocalDate.of(2026, 9, 30));
        refusedWith(panel, "Only one day of the period is given");
        test(to).setValue(LocalDate.of(2026, 7, 1));
        refusedWith(panel, "The period ends before it begins");
        test(to).setValue(LocalDate.now().plusDays(2));
        refusedWith(panel, "That day is yet to come");
        test(from).setValue(LocalDate.of(2025, 9, 30));
        test(to).setValue(LocalDate.of(2025, 12, 31));
        test($(Upload.class, panel).single()).upload("aging.csv", "text/csv", "a;b".getBytes());
        assertThat(reading.linkedTo(box).getFirst().current().provenance().to()).isEqualTo("2025-12-31");
    }

    @Test
    void EV_03_a_file_of_another_time_than_asked_about_is_marked() throws IOException {
        var from = new Provenance(
                EvidenceSource.DOCUMENT, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 9, 30), null, null);
        room.store(new NewEvidence(box, "aging.csv", from), content());
        assertThat(shown(false).getElement().getTextRecursively()).doesNotContain("Other period");
        var panel = panels.getObject().during(LocalDate.of(2025, 10, 1), LocalDate.of(2025, 12, 31));
        assertThat(panel.show(box).getElement().getTextRecursively()).contains("Other period");
    }

    @Test
    void EV_03_a_new_version_says_anew_where_it_comes_from() throws IOException {
        var from = new Provenance(
                EvidenceSource.SYSTEM_EXPORT, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), "SAP", "M. Silva");
        room.store(new NewEvidence(box, "aging.csv", from), content());
        shown(true);
        test(button("New version")).click();
        var dialog = $(Dialog.class).single();
        var system = $(TextField.class, dialog).all().getFirst();
        assertThat(system.getValue()).isEqualTo("SAP");
        test(system).setValue("Coupa");
        test($(Upload.class, dialog).single()).upload("aging.csv", "text/csv", "c;d".getBytes());
        assertThat(reading.linkedTo(box).getFirst().current().provenance().system())
                .isEqualTo("Coupa");
    }

    @Test
    void EV_09_evidence_of_another_thing_is_chosen_and_linked_with_a_reason() throws IOException {
        var stored = room.store(new NewEvidence(box, "both.csv", Provenance.of(EvidenceSource.DOCUMENT)), content());
        box = new SubjectRef("Box", box.id() + "/again");
        var panel = shown(true);
        test(button("Use evidence of another test")).click();
        test(button("Use it here too")).click();
        var dialog = $(Dialog.class).single();
        assertThat($(TextArea.class, dialog).single().isInvalid()).isTrue();
        choose(dialog);
        $(TextArea.class, dialog).single().setValue("The report covers both");
        test(button("Use it here too")).click();
        assertThat(panel.getElement().getTextRecursively()).contains("both.csv");
        assertThat(reading.linkedTo(box)).extracting(EvidenceDetails::id).containsExactly(stored.id());
    }

    @SuppressWarnings("unchecked")
    private void choose(Dialog dialog) {
        var choice = $(CheckboxGroup.class, dialog).single();
        choice.setValue(choice.getListDataView().getItems().collect(Collectors.toSet()));
    }

    private void refusedWith(EvidencePanel panel, String sentence) {
        test($(Upload.class, panel).single()).upload("aging.csv", "text/csv", "a;b".getBytes());
        assertThat(reading.linkedTo(box)).isEmpty();
        assertThat($(Notification.class).all())
                .anySatisfy(said ->
                        assertThat(said.getElement().getTextRecursively()).contains(sentence));
    }

    private EvidencePanel shown(boolean open) {
        var panel = panels.getObject();
        UI.getCurrent().add(panel);
        return panel.show(box, open);
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static ByteArrayInputStream content() {
        return new ByteArrayInputStream(new byte[] {'a', ';', 'b'});
    }
}
