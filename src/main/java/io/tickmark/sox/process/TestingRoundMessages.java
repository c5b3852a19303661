package io.tickmark.sox.process;

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

    private void start(ControlTestReopened event) {
        var id = event.test().toString();
        messages.send(
                SoxControlTestProcess.Messages.TEST_REOPENED,
                id,
                id + "-" + event.times(),
                TestVariables.of(orders.testWorkOf(event.test())));
    }
}
