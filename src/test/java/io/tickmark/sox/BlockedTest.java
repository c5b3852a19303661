package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.PMO;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.concluded;
import static io.tickmark.sox.TestingExamples.planned;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.submitted;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A test that is stopped for now (domain.md 4.9). */
class BlockedTest {

    private static final String REASON = "The bank portal is down until Monday.";

    @Test
    void nobody_goes_on_with_a_blocked_test_and_each_is_told_why() {
        var test = withTester(15);
        test.leadsPart().block(REASON, PMO);
        assertThat(test.state()).isEqualTo(TestState.BLOCKED);
        assertThat(test.details().stoppedBecause()).isEqualTo(REASON);
        assertThatThrownBy(() -> test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of()))
                .hasMessageContaining(REASON)
                .hasMessageEndingWith("(WF-13)");
        assertThatThrownBy(() -> test.ownersPart().provideEvidence(OWNER.id(), NOW, true, null))
                .hasMessageContaining(REASON);
    }

    @Test
    void it_goes_on_where_it_stood() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        test.reviewersPart().beginReview(REVIEWER, List.of());
        test.leadsPart().block(REASON, PMO);
        test.leadsPart().unblock("It is up again.", PMO);
        assertThat(test.state()).isEqualTo(TestState.IN_REVIEW);
        assertThat(test.details().stoppedBecause()).isNull();
    }

    @Test
    void what_the_engine_asks_meanwhile_waits_behind_the_block() {
        var test = planned();
        test.leadsPart().block(REASON, PMO);
        test.ownersPart().evidenceRequested();
        assertThat(test.state()).isEqualTo(TestState.BLOCKED);
        test.leadsPart().unblock("It is up again.", PMO);
        assertThat(test.state()).isEqualTo(TestState.EVIDENCE_REQUESTED);
    }

    @Test
    void WF_13_the_program_office_alone_stops_a_test_and_not_one_that_is_over() {
        assertThatThrownBy(() -> withTester(15).leadsPart().block(REASON, TESTER))
                .hasMessageEndingWith("(WF-13)");
        assertThatThrownBy(() -> withTester(15).leadsPart().block(" ", PMO)).hasMessageEndingWith("(WF-13)");
        assertThatThrownBy(() -> concluded().leadsPart().block(REASON, PMO)).hasMessageEndingWith("(WF-13)");
        assertThatThrownBy(() -> withTester(15).leadsPart().unblock("up", PMO)).hasMessageEndingWith("(WF-13)");
    }

    @Test
    void a_cancelled_round_takes_a_blocked_test_with_it() {
        var test = withTester(15);
        test.leadsPart().block(REASON, PMO);
        test.leadsPart().cancel("the plant is sold");
        assertThat(test.state()).isEqualTo(TestState.CANCELLED);
    }
}
