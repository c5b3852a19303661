package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.EVIDENCE;
import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.PMO;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.concluded;
import static io.tickmark.sox.TestingExamples.facts;
import static io.tickmark.sox.TestingExamples.file;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static io.tickmark.sox.TestingExamples.submitted;
import static io.tickmark.sox.TestingExamples.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.kernel.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** WF-07: a name stands under exactly one content. */
class BrokenSignOffTest {

    private static final EvidenceAtHand OTHER = withOneMore();

    @Test
    void WF_07_a_change_of_the_evidence_ends_the_sign_off_at_once() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.seal().evidenceChanged(EVIDENCE);
        assertThat(states(test)).containsExactly(SignOffState.VALID);
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);

        test.seal().evidenceChanged(OTHER);
        assertThat(states(test)).containsExactly(SignOffState.INVALIDATED);
        assertThat(test.details().signOffBroken()).isTrue();
    }

    @Test
    void WF_07_a_submitted_test_is_the_testers_again_without_a_note() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        assertThat(test.seal().evidenceChanged(OTHER)).containsExactly(TESTER.id());
        assertThat(test.state()).isEqualTo(TestState.RETURNED);
        assertThat(facts(test)).extracting(Fact::action).endsWith("SIGN_OFF_INVALIDATED", "RETURNED");
        assertThat(facts(test).getLast().reason().code()).isEqualTo("WF-07");
    }

    @Test
    void WF_07_a_test_in_review_is_the_testers_again_and_what_the_reviewer_saw_is_kept() {
        var test = inReview();
        var seen = test.details().sheet();
        test.seal().evidenceChanged(OTHER);
        assertThat(test.state()).isEqualTo(TestState.RETURNED);
        assertThat(test.details().reviewed()).isEqualTo(seen);
        assertThat(test.people().reviewer()).isEqualTo(REVIEWER.id());
        assertThatThrownBy(() -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER)))
                .hasMessageEndingWith("(WF-13)");
    }

    @Test
    void WF_07_one_change_after_the_other_sends_it_back_once() {
        var test = inReview();
        test.seal().evidenceChanged(OTHER);
        assertThat(test.seal().evidenceChanged(EVIDENCE)).isEmpty();
        assertThat(told(test, ControlTestLeftReview.class)).hasSize(1);
    }

    @Test
    void WF_07_what_changes_behind_a_block_comes_to_the_same_end_once_it_is_lifted() {
        for (var test : List.of(submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE), inReview())) {
            test.leadsPart().block("The portal is down.", PMO);
            test.seal().evidenceChanged(OTHER);
            assertThat(test.state()).isEqualTo(TestState.BLOCKED);
            assertThat(told(test, ControlTestLeftReview.class)).hasSize(1);

            test.leadsPart().unblock("It is up again.", PMO);
            assertThat(test.state()).isEqualTo(TestState.RETURNED);
        }
    }

    @Test
    void WF_07_a_cancelled_test_stays_cancelled() {
        var test = inReview();
        test.leadsPart().cancel("The plan changed.");
        test.seal().evidenceChanged(OTHER);
        assertThat(states(test)).containsExactly(SignOffState.INVALIDATED);
        assertThat(test.state()).isEqualTo(TestState.CANCELLED);
        assertThat(told(test, ControlTestLeftReview.class)).isEmpty();
    }

    @Test
    void WF_04_notes_the_reviewer_raised_before_it_left_are_answered_all_the_same() {
        var test = inReview();
        var note = test.reviewersPart().raiseNote(null, "Which report is this?", REVIEWER, List.of(), NOW);
        test.seal().evidenceChanged(OTHER);
        assertThatThrownBy(() -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER, OTHER)))
                .hasMessageEndingWith("(WF-04)");
        test.testersPart().answerNote(note, "The new one.", TESTER, List.of(), NOW);
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER, OTHER));
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
    }

    @Test
    void WF_07_the_same_file_said_to_speak_for_another_time_ends_the_sign_off() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        var moved = file("a", LocalDate.of(2027, 2, 1), LocalDate.of(2027, 9, 30));
        assertThat(moved.sha256()).isEqualTo(first().sha256());
        test.seal().evidenceChanged(new EvidenceAtHand(Map.of("ev-1", moved)));
        assertThat(states(test)).containsExactly(SignOffState.INVALIDATED);
    }

    @Test
    void WF_07_what_was_signed_and_what_is_there_must_be_the_same_even_if_nobody_noticed_the_change() {
        var test = inReview();
        assertThatThrownBy(() -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER, OTHER)))
                .isInstanceOf(TestRefusal.class)
                .hasMessageEndingWith("(WF-07)");
    }

    @Test
    void WF_07_signed_again_it_holds_again() {
        var test = inReview();
        test.seal().evidenceChanged(OTHER);
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER, OTHER));
        assertThat(test.details().signOffBroken()).isFalse();

        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER, OTHER));
        assertThat(states(test)).containsExactly(SignOffState.INVALIDATED, SignOffState.VALID, SignOffState.VALID);
    }

    @Test
    void WF_07_a_concluded_test_is_worked_on_again_and_both_signers_are_named() {
        var test = concluded();
        var signers = test.seal().evidenceChanged(OTHER);
        assertThat(signers).containsExactly(TESTER.id(), REVIEWER.id());
        assertThat(states(test)).containsExactly(SignOffState.INVALIDATED, SignOffState.INVALIDATED);
        assertThat(test.state()).isEqualTo(TestState.REOPENED);
        assertThat(test.details().conclusion()).isNull();
        assertThat(test.details().reopenings()).isEqualTo(1);
        assertThat(test.details().signOffs())
                .extracting(SignOffDetails::conclusion)
                .contains(Conclusion.EFFECTIVE);

        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER, OTHER));
        assertThat(test.details().signOffBroken()).isFalse();
    }

    private static ControlTest inReview() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.reviewersPart().beginReview(REVIEWER, List.of());
        return test;
    }

    private static List<SignOffState> states(ControlTest test) {
        return test.details().signOffs().stream().map(SignOffDetails::state).toList();
    }

    private static EvidenceAtHand withOneMore() {
        return new EvidenceAtHand(Map.of("ev-1", first(), "ev-2", file("b", null, null)));
    }

    private static EvidenceVersionDetails first() {
        return Objects.requireNonNull(EVIDENCE.pieces().get("ev-1"));
    }
}
