package io.tickmark.evidence;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/**
 * Writes down what somebody did with evidence, anew where another changed what it is evidence for in the same moment: the
 * file is on disk, and who handed it in decided over nothing that the other changed. Each attempt asks anew who may.
 */
@Component
class OnceMore {

    private static final int ATTEMPTS = 5;

    private final RetryTemplate attempts = new RetryTemplate(RetryPolicy.builder()
            .includes(ConcurrencyFailureException.class)
            .maxRetries(ATTEMPTS)
            .delay(Duration.ofMillis(20))
            .jitter(Duration.ofMillis(10))
            .build());

    void whereOvertaken(Runnable change) {
        whereOvertaken(() -> {
            change.run();
            return change;
        });
    }

    <T> T whereOvertaken(Supplier<T> change) {
        try {
            return attempts.execute(change::get);
        } catch (RetryException given) {
            if (given.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(given);
        }
    }
}
