package io.tickmark.sox.process;

import io.tickmark.sox.ControlTestCancelled;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestLeftReview;
import io.tickmark.sox.TestStep;
import io.tickmark.sox.TestWorkUnwanted;
import io.tickmark.sox.WorkOrders;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import io.tickmark.work.process.EngineCommands;
import io.tickmark.work.process.TasksAtRest;
import java.util.List;
import java.util.Map;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Takes work back that nobody is to do any more: a review whose evidence changed, and all that is open of a cancelled test.
 * It looks at what is open now, so a repeat changes nothing; what the engine opens later comes here again
 * (docs/decisions/0017).
 */
@Component
public class TestInterruptions {

    private final WorkOrders orders;
    private final WorkList work;
    private final TasksAtRest tasks;
    private final MessageSender messages;

    TestInterruptions(WorkOrders orders, WorkList work, TasksAtRest tasks, MessageSender messages) {
        this.orders = orders;
        this.work = work;
        this.tasks = tasks;
        this.messages = messages;
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(ControlTestLeftReview event) {
        interrupt(event.test());
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(ControlTestCancelled event) {
        interrupt(event.test());
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(TestWorkUnwanted event) {
        interrupt(event.test());
    }

    private void interrupt(ControlTestId test) {
        if (orders.isCancelled(test)) {
            cancel(test);
        } else if (orders.isWithTester(test)) {
            takeReviewBack(test);
        }
    }

    /** A message finds one process, and of a test that was opened again the one before may not have ended yet. */
    void cancel(ControlTestId test) {
        var open = work.openOf(test.subject());
        tasks.require(open);
        open.stream()
                .map(WorkItemDetails::processInstanceKey)
                .distinct()
                .forEach(process ->
                        messages.deliver(SoxControlTestProcess.Messages.TEST_CANCELLED, test.toString(), Map.of()));
    }

    /** It will come back to whoever had it. */
    private void takeReviewBack(ControlTestId test) {
        List<WorkItemDetails> reviews = work.openOf(test.subject()).stream()
                .filter(item ->
                        TestStep.of(item).filter(TestStep.REVIEW_TEST::equals).isPresent())
                .toList();
        tasks.require(reviews);
        if (!reviews.isEmpty()) {
            messages.deliver(
                    SoxControlTestProcess.Messages.EVIDENCE_CHANGED,
                    test.toString(),
                    TestVariables.reviewer(orders.testWorkOf(test)));
        }
    }
}
