package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.As;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.Drafts;
import io.tickmark.people.Role;
import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.ProvideEvidence;
import io.tickmark.sox.RaiseNote;
import io.tickmark.sox.ReturnTest;
import io.tickmark.sox.SaveTestDraft;
import io.tickmark.sox.SubmitTest;
import io.tickmark.sox.TestSheet;
import io.tickmark.sox.TestState;
import io.tickmark.ui.Subjects;
import io.tickmark.work.WorkItemId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(classes = TestControlView.class, packages = "io.tickmark.matrix.ui")
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class TestControlViewTest extends StepViews {

    @Autowired
    private Drafts drafts;

    @Autowired
    Subjects subjects;

    @Test
    void a_key_sets_a_cell_and_the_pause_keeps_it() {
        open();
        editor().press(1, "A", SheetKey.PASS);
        assertThat(page()).contains("Not saved yet", "1 of " + test().sheet().cells() + " cells");

        $(DraftKeeper.class).single().save();

        assertThat(test().sheet().items().getFirst().cell("A").result()).isEqualTo(CellResult.PASS);
        assertThat(test().state()).isEqualTo(TestState.IN_TESTING);
        assertThat(page()).contains("Saved ");
    }

    @Test
    void a_list_of_work_tells_the_tests_of_a_control_apart_by_round_and_title() {
        asks(TESTER_STEP, "s.novak");

        assertThat(subjects.about(List.of(test().id().subject())))
                .hasEntrySatisfying(
                        test().id().subject(),
                        note -> assertThat(note.line())
                                .contains("interim · ", test().identity().title()));
        assertThat(subjects.about(List.of(new SubjectRef("ControlTest", "nobody's"))))
                .isEmpty();
    }

    @Test
    void each_cell_has_a_name_for_screen_readers() {
        open();
        editor().press(1, "A", SheetKey.PASS);

        assertThat($(NativeTableCell.class).all())
                .extracting(cell -> cell.getElement().getAttribute("aria-label"))
                .contains("Item 1, attribute A: Pass.", "Evidence of item 1: none linked");
    }

    @Test
    void not_applicable_is_kept_only_with_its_reason() {
        open();
        editor().press(1, "A", SheetKey.NA);
        var reason = $(TextArea.class).withCaption("Reason").single();

        press("Keep");
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("No run that week");
        press("Keep");

        assertThat(editor().sheet().items().getFirst().cell("A").reason()).isEqualTo("No run that week");
    }

    @Test
    void filling_down_says_the_same_of_all_that_say_nothing_yet() {
        var evidence = open();
        editor().press(1, "A", SheetKey.PASS);
        editor().press(1, "A", SheetKey.FILL_DOWN);
        assertThat(editor().sheet().items()).allMatch(item -> item.cell("A").result() == CellResult.PASS);

        editor().press(1, "A", SheetKey.EVIDENCE);
        $(CheckboxGroup.class).single().setValue(Set.of(evidence));
        press("Link");
        editor().press(1, SheetRow.EVIDENCE, SheetKey.FILL_DOWN);

        assertThat(page()).contains("all items with evidence");
    }

    @Test
    void DT_2_an_exception_leaves_only_ineffective_and_says_why() {
        open();
        editor().press(1, "A", SheetKey.EXCEPTION);
        press("Keep");
        var reason = $(TextArea.class).withCaption("Reason").single();
        assertThat(reason.isInvalid()).isTrue();
        reason.setValue("The same person released it.");
        press("Keep");

        assertThat(choice().getHelperText()).contains("can't be concluded effective", "DT-2");
        assertThat(choice().getItemEnabledProvider().test(Conclusion.EFFECTIVE)).isFalse();
    }

    @Test
    void WF_04_a_typed_answer_is_not_left_behind() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        returned();
        open(asks(TESTER_STEP, "s.novak"));
        $(TextArea.class).withCaption("Your answer").single().setValue("Two are the plan.");
        press("Submit for review");
        assertThat(said()).contains("typed but not given");
    }

    @Test
    void what_the_owner_remarked_with_the_evidence_stands_on_the_page() {
        var item = asks(OWNER_STEP, owner());
        As.person(owner(), Role.CONTROL_OWNER, () -> {
            store("run.csv");
            testing.provideEvidence(new ProvideEvidence(item, test().version(), "Run 7 was on a Sunday."));
        });
        open(asks(TESTER_STEP, "s.novak"));
        assertThat(page()).contains("remarks", "Run 7 was on a Sunday.");
    }

    @Test
    void what_was_chosen_is_chosen_again_after_a_reload_while_the_grid_allows_it() {
        provided();
        var item = asks(TESTER_STEP, "s.novak");
        open(item);
        editor().press(1, "A", SheetKey.PASS);
        choice().setValue(Conclusion.EFFECTIVE);
        open(item);
        assertThat(choice().getValue()).isEqualTo(Conclusion.EFFECTIVE);

        editor().press(1, "A", SheetKey.EXCEPTION);
        $(TextArea.class).withCaption("Reason").single().setValue("The same person released it.");
        press("Keep");
        open(item);
        assertThat(choice().getValue()).isNull();
    }

    @Test
    void DT_1_a_blank_grid_with_a_word_and_a_file_is_submitted_as_did_not_occur() {
        open();
        assertThat(choice().getHelperText()).contains("say in the notes how you know");
        var blank = editor().sheet();
        editor().show(new TestSheet(blank.attributes(), blank.items(), "The log of the period is empty."));
        choice().setValue(Conclusion.NOT_APPLICABLE_NO_OCCURRENCE);
        press("Submit for review");

        assertThat(test().proposed()).isEqualTo(Conclusion.NOT_APPLICABLE_NO_OCCURRENCE);
    }

    @Test
    void DT_1_an_automated_control_is_not_offered_to_have_had_nothing_to_do_and_refused_if_said_so() {
        id = binder.tests(test().round()).stream()
                .filter(row -> row.identity().control().value().equals("P2P-03"))
                .findFirst()
                .orElseThrow()
                .id();
        provided();
        var item = asks(TESTER_STEP, "s.novak");
        open(item);
        assertThat(choice().getListDataView().getItems()).containsExactly(Conclusion.EFFECTIVE, Conclusion.INEFFECTIVE);

        var words = new TestSheet(test().sheet().attributes(), test().sheet().items(), "It never ran.");
        assertThatThrownBy(() -> testing.submit(
                        new SubmitTest(item, test().version(), words, Conclusion.NOT_APPLICABLE_NO_OCCURRENCE, false)))
                .hasMessageStartingWith("An automated control works all the time")
                .hasMessageEndingWith("(DT-1)");
    }

    @Test
    void a_gap_is_refused_with_its_place_and_a_filled_sheet_is_sent() {
        var evidence = open();
        choice().setValue(Conclusion.EFFECTIVE);
        assertThat(refused("Submit for review")).contains("Item 1 has no result for attribute A");

        editor().show(filled(evidence, CellResult.PASS));
        press("Submit for review");

        assertThat(test().state()).isEqualTo(TestState.SUBMITTED);
        assertThat(said()).contains("Sent. The review goes to");
    }

    @Test
    void WF_09_what_two_people_filled_is_shown_side_by_side() {
        var evidence = provided();
        var item = asks(TESTER_STEP, "s.novak");
        open(item);
        editor().press(1, "A", SheetKey.PASS);
        testing.saveDraft(new SaveTestDraft(item, test().version(), filled(evidence, CellResult.NA)));

        $(DraftKeeper.class).single().save();
        assertThat(page()).contains("Nothing is lost", "Item 1, attribute A");
        press("Keep mine");

        assertThat(test().sheet().items().getFirst().cell("A")).isEqualTo(Cell.of(CellResult.PASS));
    }

    @Test
    void WP_01_an_exception_is_taken_back_only_with_words() {
        open();
        editor().press(1, "A", SheetKey.EXCEPTION);
        $(TextArea.class).withCaption("Reason").single().setValue("The same person released it.");
        press("Keep");

        editor().press(1, "A", SheetKey.PASS);
        assertThat(editor().sheet().items().getFirst().cell("A").isException()).isTrue();
        $(TextArea.class).withCaption("Reason").single().setValue("");
        press("Keep");
        $(TextArea.class).withCaption("Reason").single().setValue("A second signature is on the back.");
        press("Keep");

        assertThat(editor().sheet().items().getFirst().cell("A").result()).isEqualTo(CellResult.PASS);
    }

    @Test
    void a_typed_reason_outlasts_escape_and_only_cancel_drops_it() {
        open();
        editor().press(1, "A", SheetKey.EXCEPTION);
        escape();
        assertThat($(CellDialog.class).exists()).isFalse();

        editor().press(1, "A", SheetKey.EXCEPTION);
        $(TextArea.class).withCaption("Reason").single().setValue("The same person released it.");
        escape();
        assertThat($(CellDialog.class).single().getElement().getTextRecursively())
                .contains("What you filled in is not kept yet");
        press("Cancel");
        assertThat($(CellDialog.class).exists()).isFalse();
    }

    private void escape() {
        var dialog = $(CellDialog.class).single();
        ComponentUtil.fireEvent(dialog, new Dialog.DialogCloseActionEvent(dialog, true));
    }

    @Test
    void WF_09_nothing_is_submitted_while_two_versions_wait_for_a_choice() {
        var evidence = provided();
        var item = asks(TESTER_STEP, "s.novak");
        open(item);
        editor().press(1, "A", SheetKey.PASS);
        var theirs = filled(evidence, CellResult.NA);
        testing.saveDraft(new SaveTestDraft(item, test().version(), theirs));
        $(DraftKeeper.class).single().save();

        press("Submit for review");

        assertThat(test().sheet()).isEqualTo(theirs);
        assertThat(test().state()).isEqualTo(TestState.IN_TESTING);
    }

    @Test
    void the_owner_is_asked_in_words() {
        open();
        press("Ask the owner");
        press("Ask");
        var question = question();
        assertThat(question.isInvalid()).isTrue();
        assertThat(question.getErrorMessage()).isEqualTo("Write it in words.");

        question.setValue("Where is run 3?");
        press("Ask");

        assertThat(test().state()).isEqualTo(TestState.EVIDENCE_REQUESTED);
        assertThat(test().questions()).hasSize(1);
    }

    @Test
    void a_question_begun_is_there_again_after_a_reload_until_it_is_asked_or_dropped() {
        provided();
        var item = asks(TESTER_STEP, "s.novak");
        open(item);
        press("Ask the owner");
        question().setValue("Where is run 3?");
        $(WordsDialog.class).single().close();
        open(item);
        press("Ask the owner");
        assertThat(question().getValue()).isEqualTo("Where is run 3?");

        press("Cancel");
        press("Ask the owner");
        assertThat(question().getValue()).isEmpty();

        question().setValue("Where is run 4?");
        press("Ask");
        assertThat(As.person("s.novak", Role.SOX_TESTER, () -> drafts.find(item + ".question")))
                .isEmpty();
    }

    private TextArea question() {
        return $(TextArea.class).withCaption("Question").single();
    }

    @Test
    void WF_07_a_test_that_came_back_with_its_evidence_says_so_and_is_submitted_without_a_note() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        As.person(owner(), Role.CONTROL_OWNER, () -> store("late.csv"));
        open(asks(TESTER_STEP, "s.novak"));
        assertThat(page()).contains("The evidence changed after this test was signed");

        press("Submit for review");

        assertThat(test().state()).isEqualTo(TestState.SUBMITTED);
        assertThat(test().signOffBroken()).isFalse();
    }

    @Test
    void WF_04_a_returned_test_is_submitted_once_each_note_is_answered() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        returned();
        open(asks(TESTER_STEP, "s.novak"));
        assertThat(page()).contains("Why two items only?", "Open");

        assertThat(refused("Submit for review")).contains("One review note has no answer yet");
        $(TextArea.class).withCaption("Your answer").single().setValue("The plan says so.");
        press("Answer the note");

        assertThat(test().notes().getFirst().state()).isEqualTo(NoteState.ANSWERED);
        press("Submit for review");
        assertThat(test().state()).isEqualTo(TestState.SUBMITTED);
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
    void the_auditor_reads_the_sheet_and_changes_nothing() {
        open();
        editor().press(1, "A", SheetKey.PASS);

        assertThat(editor().sheet()).isEqualTo(test().sheet());
        assertThat(isShown("Submit for review")).isFalse();
        assertThat(page()).contains("Sofia Novak works on this", "run.csv");
    }

    private void returned() {
        var item = asks(REVIEWER_STEP, "e.fontaine");
        As.person("e.fontaine", Role.SOX_REVIEWER, () -> {
            reviewing.raiseNote(new RaiseNote(item, test().version(), null, "Why two items only?"));
            reviewing.returnTest(new ReturnTest(item, test().version()));
        });
    }

    private String open() {
        var evidence = provided();
        open(asks(TESTER_STEP, "s.novak"));
        return evidence;
    }

    private void open(WorkItemId item) {
        navigate("work/sox/test-control/" + item, TestControlView.class);
    }

    private SheetEditor editor() {
        return $(SheetEditor.class).single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<Conclusion> choice() {
        return $(RadioButtonGroup.class).withCaption("Proposed conclusion").single();
    }
}
