package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.EVIDENCE;
import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.concluded;
import static io.tickmark.sox.TestingExamples.file;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static io.tickmark.sox.TestingExamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.evidence.EvidenceVersionDetails;
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

        test.seal().evidenceChanged(OTHER);
        assertThat(states(test)).containsExactly(SignOffState.INVALIDATED);
        assertThat(test.details().signOffBroken()).isTrue();
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
    void WF_07_nothing_is_concluded_on_a_broken_sign_off_even_if_the_evidence_is_as_it_was() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.seal().evidenceChanged(OTHER);
        assertThatThrownBy(() -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER)))
                .isInstanceOf(TestRefusal.class)
                .hasMessageContaining("(WF-07)");
    }

    @Test
    void WF_07_signed_again_it_holds_again() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.seal().evidenceChanged(OTHER);
        var note = test.reviewersPart().raiseNote(null, "Look at the new file.", REVIEWER, List.of(), NOW);
        test.reviewersPart().returnToTester(REVIEWER, List.of());
        test.testersPart().answerNote(note, "Looked at.", TESTER, List.of(), NOW);
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER, OTHER));
        assertThat(test.details().signOffBroken()).isFalse();

        test.reviewersPart().closeNote(note, REVIEWER.id(), false, NOW);
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

    @Test
    void EV_05_the_submission_stays_the_measure_after_its_sign_off_broke() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.seal().evidenceChanged(OTHER);
        assertThat(test.seal().submittedAt()).contains(NOW);
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
