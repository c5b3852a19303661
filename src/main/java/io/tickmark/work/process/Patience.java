package io.tickmark.work.process;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.FinalCommandStep;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Waits for what the engine answers, but not for ever. The client itself bounds the answer only once it is connected, and
 * an address behind which nothing is any more (a container that was killed, a cable) leaves the connecting to the system,
 * which tries for minutes.
 */
final class Patience {

    /** Longer than the client waits for an answer, so that what the engine says of its own delay comes first. */
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private Patience() {}

    /** @throws ClientException if the engine says no, or nothing in time; what became of the command is unknown then */
    static <T> T answerTo(FinalCommandStep<T> asked) {
        return answerTo(asked, LIMIT);
    }

    static <T> T answerTo(FinalCommandStep<T> asked, Duration limit) {
        var answer = asked.send();
        try {
            return answer.join(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ClientException none) {
            // what still tries to connect would keep a place in the pool
            answer.cancel(true, none);
            throw none;
        }
    }
}
