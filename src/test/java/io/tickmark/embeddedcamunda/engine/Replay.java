package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.scheduler.future.ActorFuture;
import io.camunda.zeebe.stream.impl.StreamProcessor;
import io.camunda.zeebe.stream.impl.StreamProcessor.Phase;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Opens a stream processor and waits until it has replayed the log, or says that it never will. */
record Replay(StreamProcessor processor, BooleanSupplier healthy) {

    private static final Duration CHECK = Duration.ofMillis(5);

    /** How long one answer may take; not the replay as a whole. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void run() {
        await(processor.openAsync(false));
        while (await(processor.getCurrentPhase()) != Phase.PROCESSING) {
            LockSupport.parkNanos(CHECK.toNanos());
        }
    }

    /** A processor that failed completes no future any more, and where it fails while opening it does not tell either. */
    private <R> R await(ActorFuture<R> future) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!future.isDone()) {
            if (!healthy.getAsBoolean()) {
                throw new IllegalStateException("the engine failed in replay");
            }
            if (System.nanoTime() - deadline > 0) {
                throw new IllegalStateException("the engine fell silent in replay");
            }
            LockSupport.parkNanos(CHECK.toNanos());
        }
        return future.join();
    }
}
