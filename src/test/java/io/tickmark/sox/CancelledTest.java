package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.CAE;
import static io.tickmark.sox.TestingExamples.PMO;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.concluded;
import static io.tickmark.sox.TestingExamples.facts;
import static io.tickmark.sox.TestingExamples.planned;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.submitted;
import static io.tickmark.sox.TestingExamples.told;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A single test that ends before it is concluded (domain.md 4.9). */
class CancelledTest {

    private static final String REASON = "The plant in Brno is sold.";

    @Test
    void a_test_is_cancelled_wherever_it_stands_and_the_trail_says_why() {
        var inReview = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        inReview.reviewersPart().beginReview(REVIEWER, List.of());
        for (var test : List.of(planned(), withTester(15), inReview, reopened())) {
            test.leadsPart().cancelAlone(" " + REASON, PMO);
            assertThat(test.state()).isEqualTo(TestState.CANCELLED);
            assertThat(facts(test).getLast().action()).isEqualTo("CANCELLED");
            assertThat(facts(test).getLast().reason().text()).isEqualTo(REASON);
        }
    }

    @Test
    void a_blocked_test_is_cancelled_and_says_why_it_ended_not_why_it_waited() {
        var test = withTester(15);
        test.leadsPart().block("The portal is down.", PMO);
        test.leadsPart().cancelAlone(REASON, PMO);
        assertThat(test.state()).isEqualTo(TestState.CANCELLED);
        assertThat(test.details().stoppedBecause()).isEqualTo(REASON);
    }

    @Test
    void its_processes_are_told() {
        var test = reopened();
        test.leadsPart().cancelAlone(REASON, PMO);
        assertThat(told(test, ControlTestCancelled.class)).hasSize(1);
    }

    @Test
    void WF_13_the_program_office_alone_cancels_and_with_words() {
        for (var person : List.of(TESTER, REVIEWER, CAE)) {
            assertThatThrownBy(() -> withTester(15).leadsPart().cancelAlone(REASON, person))
                    .hasMessageStartingWith("Only the SOX program office")
                    .hasMessageEndingWith("(WF-13)");
        }
        assertThatThrownBy(() -> withTester(15).leadsPart().cancelAlone(" ", PMO))
                .hasMessageEndingWith("(WF-13)");
    }

    @Test
    void WF_13_what_is_over_is_not_cancelled() {
        var locked = concluded();
        locked.leadsPart().lock();
        var cancelled = planned();
        cancelled.leadsPart().cancelAlone(REASON, PMO);
        for (var test : List.of(concluded(), locked, cancelled)) {
            assertThatThrownBy(() -> test.leadsPart().cancelAlone(REASON, PMO)).hasMessageEndingWith("(WF-13)");
        }
    }

    @Test
    void WF_13_nobody_goes_on_with_it() {
        var test = withTester(15);
        test.leadsPart().cancelAlone(REASON, PMO);
        assertThatThrownBy(() -> test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of()))
                .hasMessageStartingWith("This test is cancelled")
                .hasMessageEndingWith("(WF-13)");
    }

    @Test
    void a_round_closes_when_its_tests_are_concluded_or_cancelled() {
        var last = withTester(15);
        last.leadsPart().cancelAlone(REASON, PMO);
        assertThat(new ClosingTests(List.of(concluded(), last)).unfinished()).isZero();
        assertThat(new ClosingTests(List.of(last)).unfinished()).isZero();
    }

    private static ControlTest reopened() {
        var test = concluded();
        test.leadsPart().reopen(ReopenReason.NEW_EVIDENCE, "A report turned up.", PMO, false);
        return test;
    }
}
