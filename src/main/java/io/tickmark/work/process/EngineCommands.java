package io.tickmark.work.process;

import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.FinalCommandStep;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Sends a command to the engine and reads its answer the way this house understands it. Call it from an {@code @Async}
 * after-commit listener on {@link #EXECUTOR}, never inside a transaction.
 */
@Component
public class EngineCommands {

    /** Name of the threads that talk to the engine. */
    public static final String EXECUTOR = "engineCommandThreads";

    private static final int GONE = 404;
    private static final int BUSY = 409;
    private static final int REFUSED = 400;

    /** A task in transition answers 409 for some milliseconds. */
    private final RetryTemplate whileBusy = new RetryTemplate(RetryPolicy.builder()
            .predicate(failure -> failure instanceof ClientHttpException answer && answer.code() == BUSY)
            .maxRetries(8)
            .delay(Duration.ofMillis(20))
            .multiplier(2)
            .maxDelay(Duration.ofSeconds(1))
            .build());

    /**
     * @return what the engine answered
     * @throws EngineUnreachable if the outcome is unknown or may change; the caller lets it pass, so that the publication
     *     registry brings the event again
     */
    public EngineAnswer tell(Supplier<FinalCommandStep<?>> command) {
        try {
            whileBusy.execute(() -> command.get().send().join());
            return EngineAnswer.DONE;
        } catch (RetryException failed) {
            return read(failed.getCause());
        }
    }

    private static EngineAnswer read(Throwable failure) {
        if (failure instanceof ClientHttpException answer && answer.code() == GONE) {
            return EngineAnswer.GONE;
        }
        if (failure instanceof ClientHttpException answer && answer.code() == REFUSED) {
            return new EngineAnswer(EngineAnswer.Kind.REFUSED, String.valueOf(failure.getMessage()));
        }
        throw new EngineUnreachable(failure);
    }
}
