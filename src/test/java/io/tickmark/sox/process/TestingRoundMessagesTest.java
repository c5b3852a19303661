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
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestReopened;
import io.tickmark.sox.TestWork;
import io.tickmark.sox.WorkOrders;
import java.time.Instant;
import java.util.List;
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
                .thenReturn(new TestWork(test, "P2P-05", "", "", List.of(), "", List.of(), DUE, DUE, DUE));
    }

    @Test
    void a_reopened_test_starts_its_process() {
        told.on(reopened);

        verify(messages)
                .send(eq(SoxControlTestProcess.Messages.TEST_REOPENED), eq(test.toString()), eq(test + "-1"), any());
        verifyNoInteractions(running);
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
