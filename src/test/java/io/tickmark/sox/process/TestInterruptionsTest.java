package io.tickmark.sox.process;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import io.tickmark.kernel.Fact;
import io.tickmark.sox.ControlTestCancelled;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestLeftReview;
import io.tickmark.sox.TestStep;
import io.tickmark.sox.TestWork;
import io.tickmark.sox.TestWorkUnwanted;
import io.tickmark.sox.WorkOrders;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import io.tickmark.work.process.TasksAtRest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Work that nobody is to do any more is taken back: what is open now, and what opens later. */
class TestInterruptionsTest {

    private static final Instant DUE = Instant.parse("2027-10-15T22:00:00Z");

    private final WorkOrders orders = mock();
    private final WorkList work = mock();
    private final TasksAtRest tasks = mock();
    private final MessageSender messages = mock();
    private final TestInterruptions told = new TestInterruptions(orders, work, tasks, messages);
    private final ControlTestId test = new ControlTestId(UUID.randomUUID());

    @BeforeEach
    void a_test() {
        when(orders.testWorkOf(test))
                .thenReturn(new TestWork(test, "P2P-05", "", "", List.of(), "e.fontaine", List.of(), DUE, DUE, DUE));
    }

    @Test
    void WF_07_a_review_that_lost_its_signature_is_taken_away_and_will_come_back_to_whoever_had_it() {
        when(orders.isWithTester(test)).thenReturn(true);
        open(item(TestStep.REVIEW_TEST, 1));

        told.on(leftReview());

        verify(messages)
                .deliver(
                        SoxControlTestProcess.Messages.EVIDENCE_CHANGED,
                        test.toString(),
                        Map.of("reviewer", "e.fontaine"));
    }

    @Test
    void WF_07_a_late_repeat_leaves_the_review_of_what_was_submitted_since_alone() {
        open(item(TestStep.REVIEW_TEST, 1));

        told.on(leftReview());

        verifyNoInteractions(messages);
    }

    @Test
    void WF_07_a_review_that_the_engine_has_yet_to_open_is_taken_away_when_it_is_there() {
        when(orders.isWithTester(test)).thenReturn(true);
        open(item(TestStep.TEST_CONTROL, 1));
        told.on(leftReview());
        verifyNoInteractions(messages);

        open(item(TestStep.REVIEW_TEST, 1));
        told.on(new TestWorkUnwanted(test));
        verify(messages).deliver(any(), any(), any());
    }

    @Test
    void a_cancelled_test_is_told_to_each_process_that_runs_for_it() {
        when(orders.isCancelled(test)).thenReturn(true);
        open(item(TestStep.REVIEW_TEST, 1), item(TestStep.TEST_CONTROL, 2));

        told.on(new ControlTestCancelled(test, Fact.of("ControlTest", test, "CANCELLED")));

        verify(messages, times(2)).deliver(SoxControlTestProcess.Messages.TEST_CANCELLED, test.toString(), Map.of());
    }

    @Test
    void nothing_is_interrupted_in_the_midst_of_a_transition() {
        when(orders.isCancelled(test)).thenReturn(true);
        var moving = List.of(item(TestStep.TEST_CONTROL, 1));
        when(work.openOf(test.subject())).thenReturn(moving);
        doThrow(new IllegalStateException("in transition")).when(tasks).require(moving);

        assertThatThrownBy(() -> told.on(new TestWorkUnwanted(test))).hasMessage("in transition");
        verifyNoInteractions(messages);
    }

    private ControlTestLeftReview leftReview() {
        return new ControlTestLeftReview(test, Fact.of("ControlTest", test, "RETURNED"));
    }

    private void open(WorkItemDetails... items) {
        when(work.openOf(test.subject())).thenReturn(List.of(items));
    }

    private WorkItemDetails item(TestStep step, long process) {
        return new WorkItemDetails(
                new WorkItemId(process * 10),
                "Work",
                "work/sox",
                "ControlTest",
                test.toString(),
                step.elementId(),
                process,
                SoxControlTestProcess.PROCESS_ID,
                1,
                null,
                List.of(),
                WorkItemState.OPEN,
                DUE,
                DUE,
                null,
                Pending.NONE);
    }
}
