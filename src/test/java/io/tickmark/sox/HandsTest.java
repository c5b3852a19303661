package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.person;
import static io.tickmark.sox.TestingExamples.planned;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static io.tickmark.sox.TestingExamples.submitted;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody did in a test stays with him, whoever took over from him or from whom he took over. */
class HandsTest {

    private static final PersonDetails BOTH = person("k.brandt", Role.SOX_TESTER, Role.SOX_REVIEWER);

    @Test
    void SOD_01_who_handed_over_the_evidence_for_the_owner_may_not_test_it() {
        var test = providedBy(BOTH);
        assertThat(rule(test, TestStep.TEST_CONTROL, BOTH)).isEqualTo("SOD-01");
        assertThat(rule(test, TestStep.TEST_CONTROL, TESTER)).isEqualTo("none");
    }

    @Test
    void SOD_02_who_handed_over_the_evidence_for_the_owner_may_not_review_it() {
        var test = providedBy(BOTH);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        assertThat(rule(test, TestStep.REVIEW_TEST, BOTH)).isEqualTo("SOD-02");
        assertThat(rule(test, TestStep.REVIEW_TEST, REVIEWER)).isEqualTo("none");
    }

    @Test
    void SOD_01_who_tests_may_not_answer_his_own_question_for_the_owner() {
        var test = withTester(15);
        test.testersPart().askOwner("Who released run 2?", TESTER, List.of(), NOW);
        assertThat(rule(test, TestStep.PROVIDE_EVIDENCE, TESTER)).isEqualTo("SOD-01");
        assertThat(rule(test, TestStep.PROVIDE_EVIDENCE, OWNER)).isEqualTo("none");
    }

    @Test
    void SOD_02_who_reviews_may_not_hand_over_the_evidence() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.reviewersPart().beginReview(REVIEWER, List.of());
        assertThat(rule(test, TestStep.PROVIDE_EVIDENCE, REVIEWER)).isEqualTo("SOD-02");
    }

    @Test
    void SOD_02_who_asked_the_owner_has_tested_though_another_filled_the_grid() {
        var test = withTester(15);
        test.testersPart().askOwner("Who released run 2?", BOTH, List.of(), NOW);
        test.ownersPart().provideEvidence(OWNER.id(), NOW, true, "The treasurer did.");
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        assertThat(rule(test, TestStep.REVIEW_TEST, BOTH)).isEqualTo("SOD-02");
    }

    @Test
    void SOD_01_who_raised_a_note_has_reviewed_though_another_returned_the_test() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.reviewersPart().raiseNote(1, "Which run is this?", BOTH, List.of(), NOW);
        test.reviewersPart().returnToTester(REVIEWER, List.of());
        assertThat(rule(test, TestStep.TEST_CONTROL, BOTH)).isEqualTo("SOD-01");
    }

    @Test
    void SOD_02_who_concluded_once_may_not_test_after_a_new_start() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(BOTH));
        test.leadsPart().reopen(ReopenReason.ERROR_IN_TEST, "one run is missing", TestingExamples.PMO, false);
        assertThat(rule(test, TestStep.TEST_CONTROL, BOTH)).isEqualTo("SOD-01");
    }

    private static ControlTest providedBy(PersonDetails standIn) {
        var test = planned();
        test.ownersPart().evidenceRequested();
        test.ownersPart().provideEvidence(standIn.id(), NOW, true, null);
        return test;
    }

    private static String rule(ControlTest test, TestStep step, PersonDetails person) {
        return new Independence(test, List.of())
                .objection(step, person)
                .map(Objection::rule)
                .orElse("none");
    }
}
