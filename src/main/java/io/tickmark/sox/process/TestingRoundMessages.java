package io.tickmark.sox.process;

import io.tickmark.sox.ControlTestCancelled;
import io.tickmark.sox.ControlTestLeftReview;
import io.tickmark.sox.ControlTestReopened;
import io.tickmark.sox.TestingRoundCancelled;
import io.tickmark.sox.TestingRoundOpened;
import io.tickmark.sox.WorkOrders;
import io.tickmark.work.process.EngineCommands;
import java.util.Map;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the engine what testing decided, after the commit and outside any transaction. What fails stays in the
 * publication registry and is sent again; the message id makes a repeat harmless.
 */
@Component
public class TestingRoundMessages {

    private final WorkOrders orders;
    private final MessageSender messages;
    private final RunningTests running;

    TestingRoundMessages(WorkOrders orders, MessageSender messages, RunningTests running) {
        this.orders = orders;
        this.running = running;
        this.messages = messages;
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(TestingRoundOpened event) {
        var id = event.round().toString();
        messages.send(
                SoxTestingRoundProcess.Messages.ROUND_OPENED, id, id, RoundVariables.of(orders.workOf(event.round())));
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(TestingRoundCancelled event) {
        if (event.running()) {
            var id = event.round().toString();
            messages.send(SoxTestingRoundProcess.Messages.ROUND_CANCELLED, id, id + "-cancelled", Map.of());
        }
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(ControlTestReopened event) {
        if (!orders.isCancelled(event.test())) {
            start(event);
        }
        // it, or its round, may have been cancelled before this was sent, or meanwhile
        if (orders.isCancelled(event.test())) {
            running.stop(event.test());
        }
    }

    /**
     * Takes the review away; it will come back to whoever had it. Where the engine isn't there yet, it keeps the message for it. A repeat that comes after the
     * test was handed over again, and the engine has long forgotten the first, must not take that review too.
     */
    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(ControlTestLeftReview event) {
        if (orders.submissions(event.test()) == event.submission()) {
            var id = event.test().toString();
            messages.send(
                    SoxControlTestProcess.Messages.EVIDENCE_CHANGED,
                    id,
                    id + "-submission-" + event.submission(),
                    TestVariables.reviewer(orders.testWorkOf(event.test())));
        }
    }

    /** As often as the test's process was started: a message finds one instance, and one before may not have ended yet. */
    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(ControlTestCancelled event) {
        var id = event.test().toString();
        for (int run = 1; run <= event.runs(); run++) {
            messages.send(SoxControlTestProcess.Messages.TEST_CANCELLED, id, id + "-cancelled-" + run, Map.of());
        }
    }

    private void start(ControlTestReopened event) {
        var id = event.test().toString();
        messages.send(
                SoxControlTestProcess.Messages.TEST_REOPENED,
                id,
                id + "-" + event.times(),
                TestVariables.of(orders.testWorkOf(event.test())));
    }
}
