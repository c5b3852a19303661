package io.tickmark.sox.process;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.tickmark.kernel.Fact;
import io.tickmark.sox.ControlTestCancelled;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestLeftReview;
import io.tickmark.sox.ControlTestReopened;
import io.tickmark.sox.TestWork;
import io.tickmark.sox.WorkOrders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TestingRoundMessagesTest {

    private static final Instant DUE = Instant.parse("2027-10-15T22:00:00Z");

    private final WorkOrders orders = mock();
    private final MessageSender messages = mock();
    private final RunningTests running = mock();
    private final TestingRoundMessages told = new TestingRoundMessages(orders, messages, running);
    private final ControlTestId test = new ControlTestId(UUID.randomUUID());
    private final ControlTestReopened reopened =
            new ControlTestReopened(test, 1, Fact.of("ControlTest", test, "REOPENED"));

    @BeforeEach
    void a_test() {
        when(orders.testWorkOf(test))
                .thenReturn(new TestWork(test, "P2P-05", "", "", List.of(), "e.fontaine", List.of(), DUE, DUE, DUE));
    }

    @Test
    void a_reopened_test_starts_its_process() {
        told.on(reopened);

        verify(messages)
                .send(eq(SoxControlTestProcess.Messages.TEST_REOPENED), eq(test.toString()), eq(test + "-1"), any());
        verifyNoInteractions(running);
    }

    @Test
    void WF_07_a_review_that_lost_its_signature_is_taken_away_and_will_come_back_to_whoever_had_it() {
        when(orders.submissions(test)).thenReturn(2L);

        told.on(leftReview(2));

        verify(messages)
                .send(
                        SoxControlTestProcess.Messages.EVIDENCE_CHANGED,
                        test.toString(),
                        test + "-submission-2",
                        Map.of("reviewer", "e.fontaine"));
    }

    @Test
    void WF_07_a_late_repeat_leaves_the_review_of_what_was_submitted_since_alone() {
        when(orders.submissions(test)).thenReturn(3L);

        told.on(leftReview(2));

        verifyNoInteractions(messages);
    }

    private ControlTestLeftReview leftReview(int submission) {
        return new ControlTestLeftReview(test, submission, Fact.of("ControlTest", test, "RETURNED"));
    }

    @Test
    void a_cancelled_test_is_told_to_each_of_its_runs() {
        told.on(new ControlTestCancelled(test, 2, Fact.of("ControlTest", test, "CANCELLED")));

        for (var run : List.of(1, 2)) {
            verify(messages)
                    .send(
                            SoxControlTestProcess.Messages.TEST_CANCELLED,
                            test.toString(),
                            test + "-cancelled-" + run,
                            Map.of());
        }
    }

    @Test
    void a_test_whose_round_was_cancelled_before_the_engine_heard_of_it_does_not_start() {
        when(orders.isCancelled(test)).thenReturn(true);

        told.on(reopened);

        verify(messages, never()).send(any(), any(), any(), any());
    }

    @Test
    void a_test_whose_round_is_cancelled_while_it_starts_is_stopped() {
        when(orders.isCancelled(test)).thenReturn(false, true);

        told.on(reopened);

        var order = inOrder(messages, running);
        order.verify(messages).send(any(), any(), any(), any());
        order.verify(running).stop(test);
    }
}
