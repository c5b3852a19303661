package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.CAE;
import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OTHER_TESTER;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.PMO;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.concluded;
import static io.tickmark.sox.TestingExamples.planned;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.sheetWithOneException;
import static io.tickmark.sox.TestingExamples.signing;
import static io.tickmark.sox.TestingExamples.submitted;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.people.PersonDetails;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ControlTestTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 10, 12);

    @Test
    void the_happy_path_ends_concluded() {
        var test = concluded();
        assertThat(test.state()).isEqualTo(TestState.CONCLUDED);
        assertThat(test.details().conclusion()).isEqualTo(Conclusion.EFFECTIVE);
        assertThat(test.details().signOffs()).hasSize(2).allMatch(it -> it.state() == SignOffState.VALID);
    }

    @Test
    void asking_the_owner_again_by_the_engine_changes_nothing() {
        var test = withTester(15);
        test.ownersPart().evidenceRequested();
        assertThat(test.state()).isEqualTo(TestState.EVIDENCE_RECEIVED);
    }

    @Test
    void EV_01_the_owner_gives_at_least_one_piece_of_evidence() {
        var test = planned();
        test.ownersPart().evidenceRequested();
        refused("EV-01", () -> test.ownersPart().provideEvidence(OWNER.id(), NOW, false, null));
    }

    @Test
    void a_question_is_answered_before_the_owner_sends() {
        var test = withTester(15);
        test.testersPart().askOwner("Who released run 2?", TESTER, List.of(), NOW);
        assertThat(test.state()).isEqualTo(TestState.EVIDENCE_REQUESTED);
        refused("WF-13", () -> test.ownersPart().provideEvidence(OWNER.id(), NOW, true, " "));
        test.ownersPart().provideEvidence(OWNER.id(), NOW, true, "The treasurer did.");
        assertThat(test.details().questions().getFirst().answer()).isEqualTo("The treasurer did.");
    }

    @Test
    void SOD_01_the_owner_may_not_test() {
        refused("SOD-01", () -> withTester(15).testersPart().saveDraft(sheet(CellResult.PASS), OWNER, List.of()));
    }

    @Test
    void SOD_02_who_tested_may_not_review_even_after_another_took_over() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(CellResult.PASS), OTHER_TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, true, signing(TESTER));
        refused("SOD-02", () -> test.reviewersPart().beginReview(TESTER, List.of()));
        refused("SOD-02", () -> test.reviewersPart().beginReview(OTHER_TESTER, List.of()));
    }

    @Test
    void SOD_03_who_performed_the_control_this_year_may_not_test_it() {
        var history = List.of(new Performed(TESTER.id(), LocalDate.of(2026, 7, 1), LocalDate.of(2027, 3, 31)));
        assertThatThrownBy(() -> withTester(15).testersPart().beginTesting(TESTER, history))
                .hasMessage("You performed this control until 31 March, so you can't test it in this cycle."
                        + " Leave it to another tester, or ask the lead to reassign it. (SOD-03)");
    }

    @Test
    void a_sheet_with_a_gap_is_not_submitted() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(Cell.of(CellResult.PASS), null), TESTER, List.of());
        assertThatThrownBy(() -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)))
                .hasMessageStartingWith("Item 1 has no evidence linked");
    }

    @Test
    void DT_2_one_exception_in_a_small_sample_forbids_effective() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheetWithOneException(), TESTER, List.of());
        refused("DT-2", () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)));
        test.testersPart().submit(Conclusion.INEFFECTIVE, false, signing(TESTER));
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
    }

    @Test
    void WF_04_a_return_needs_an_open_note_and_each_note_an_answer() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        refused("WF-04", () -> test.reviewersPart().returnToTester(REVIEWER, List.of()));
        var note = test.reviewersPart().raiseNote(1, "Which run is this?", REVIEWER, List.of(), NOW);
        test.reviewersPart().returnToTester(REVIEWER, List.of());
        refused("WF-04", () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)));
        test.testersPart().answerNote(note, "Run 1 of May.", TESTER, List.of(), NOW);
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        refused("WF-04", () -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER)));
        refused("WF-04", () -> test.reviewersPart().closeNote(note, PMO.id(), false, NOW));
        test.reviewersPart().closeNote(note, REVIEWER.id(), false, NOW);
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER));
        assertThat(test.state()).isEqualTo(TestState.CONCLUDED);
    }

    @Test
    void a_comment_has_room_for_four_thousand_characters() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        refused(
                "WF-13",
                () -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, "x".repeat(4_001), signing(REVIEWER)));
    }

    @Test
    void WF_05_only_the_program_office_or_the_reviewer_reopens() {
        refused("WF-05", () -> reopen(concluded(), TESTER, false));
        refused("WF-05", () -> reopen(concluded(), PMO, true));
        var test = concluded();
        reopen(test, PMO, false);
        assertThat(test.state()).isEqualTo(TestState.REOPENED);
    }

    @Test
    void WF_05_a_locked_test_needs_two_persons() {
        var test = concluded();
        test.leadsPart().lock();
        refused("WF-05", () -> reopen(test, REVIEWER, false));
        reopen(test, PMO, false);
        assertThat(test.state()).isEqualTo(TestState.LOCKED);
        refused("WF-05", () -> reopen(test, PMO, false));
        reopen(test, CAE, false);
        assertThat(test.state()).isEqualTo(TestState.REOPENED);
    }

    @Test
    void WF_06_reopening_keeps_the_signatures_as_superseded() {
        var test = concluded();
        reopen(test, PMO, false);
        assertThat(test.details().signOffs()).hasSize(2).allMatch(it -> it.state() == SignOffState.SUPERSEDED);
        assertThat(test.details().conclusion()).isNull();
    }

    @Test
    void WF_07_evidence_that_changed_after_the_signature_breaks_it() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        var changed = signing(REVIEWER, new EvidenceAtHand(Map.of("ev-1", TestingExamples.file("b", null, null))));
        refused("WF-07", () -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, changed));
    }

    @Test
    void WF_03_the_due_date_is_moved_by_the_program_office_with_a_reason() {
        var test = planned();
        var day = LocalDate.of(2027, 11, 1);
        refused("WF-03", () -> test.leadsPart().moveDueDate(day, "holiday", TESTER, TODAY));
        refused("WF-03", () -> test.leadsPart().moveDueDate(day, " ", PMO, TODAY));
        test.leadsPart().moveDueDate(day, "the plant moved its count", PMO, TODAY);
        assertThat(test.due()).isEqualTo(new DueDate(day, LocalDate.of(2027, 10, 20), 1));
    }

    @Test
    void WF_02_a_test_is_due_neither_in_the_past_nor_before_its_period_ends() {
        var test = planned();
        refused("WF-02", () -> test.leadsPart().moveDueDate(LocalDate.of(1999, 1, 1), "a slip", PMO, TODAY));
        refused("WF-02", () -> test.leadsPart().moveDueDate(TODAY.minusDays(1), "a slip", PMO, TODAY));
        assertThat(test.due().moves()).isZero();
    }

    @Test
    void WF_09_a_stale_command_is_refused() {
        refused("WF-09", () -> planned().guard().version(7, "SUBMIT"));
    }

    @Test
    void WF_11_who_takes_over_says_that_he_relies_on_the_former_work() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(CellResult.PASS), OTHER_TESTER, List.of());
        refused("WF-11", () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)));
        test.testersPart().submit(Conclusion.EFFECTIVE, true, signing(TESTER));
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
    }

    @Test
    void WF_13_nothing_is_answered_or_reviewed_out_of_turn() {
        refused("WF-13", () -> planned().testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of()));
        refused("WF-13", () -> withTester(15).reviewersPart().beginReview(REVIEWER, List.of()));
        refused("WF-13", () -> concluded().testersPart().answerNote(UUID.randomUUID(), "x", TESTER, List.of(), NOW));
    }

    private static void reopen(ControlTest test, PersonDetails by, boolean cycleClosed) {
        test.leadsPart().reopen(ReopenReason.NEW_EVIDENCE, "a missing report turned up", by, cycleClosed);
    }

    private static void refused(String rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        TestRefusal.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
