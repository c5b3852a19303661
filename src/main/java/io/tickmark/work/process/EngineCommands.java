package io.tickmark.work.process;

import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.command.ProblemException;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.lang.CheckReturnValue;
import org.springframework.stereotype.Component;

/**
 * Sends a command to the engine and reads its answer the way this house understands it. Call it from an {@code @Async}
 * after-commit listener on {@link #EXECUTOR}, never inside a transaction.
 *
 * <p>An answer counts only where the engine itself gave it, as a problem that bears one of its own codes for a title. Its
 * bare status may come from any proxy on the way (docs/decisions/0004).
 */
@Component
public class EngineCommands {

    /** Name of the threads that talk to the engine. */
    public static final String EXECUTOR = "engineCommandThreads";

    private static final Pattern CODE_OF_THE_ENGINE = Pattern.compile("[A-Z]+(_[A-Z]+)*");

    /** A task in transition answers 409 for some milliseconds. */
    private final RetryTemplate whileBusy = new RetryTemplate(RetryPolicy.builder()
            .predicate(failure -> isProblem(failure, 409, "INVALID_STATE"))
            .maxRetries(8)
            .delay(Duration.ofMillis(20))
            .multiplier(2)
            .maxDelay(Duration.ofSeconds(1))
            .build());

    /**
     * @return what the engine answered; the build fails where it is ignored
     * @throws EngineUnreachable if the outcome is unknown or may change; the caller lets it pass, so that the publication
     *     registry brings the event again
     */
    @CheckReturnValue
    public EngineAnswer tell(Supplier<FinalCommandStep<?>> command) {
        return tell(() -> true, command);
    }

    /**
     * As above, and asks before each attempt whether the command is still wanted: what has been settled meanwhile must not
     * be undone by a late repeat.
     */
    @CheckReturnValue
    EngineAnswer tell(BooleanSupplier wanted, Supplier<FinalCommandStep<?>> command) {
        try {
            return Objects.requireNonNull(
                    whileBusy.execute(() -> wanted.getAsBoolean() ? send(command.get()) : EngineAnswer.UNWANTED));
        } catch (RetryException failed) {
            return read(failed.getCause());
        }
    }

    private static EngineAnswer send(FinalCommandStep<?> command) {
        Patience.answerTo(command);
        return EngineAnswer.DONE;
    }

    private static EngineAnswer read(Throwable failure) {
        if (isProblem(failure, 409, "ALREADY_EXISTS")) {
            return EngineAnswer.DONE;
        }
        if (isProblem(failure, 404, "NOT_FOUND")) {
            return EngineAnswer.GONE;
        }
        if (failure instanceof ProblemException problem && problem.code() == 400 && isOfTheEngine(problem)) {
            return new EngineAnswer(EngineAnswer.Kind.REFUSED, sentence(problem));
        }
        throw new EngineUnreachable(failure);
    }

    static boolean isProblem(@Nullable Throwable failure, int code, String title) {
        return failure instanceof ProblemException problem
                && problem.code() == code
                && title.equals(problem.details().getTitle());
    }

    private static String sentence(ProblemException problem) {
        var detail = problem.details().getDetail();
        return detail == null ? String.valueOf(problem.getMessage()) : detail;
    }

    private static boolean isOfTheEngine(ProblemException problem) {
        var title = problem.details().getTitle();
        return title != null && CODE_OF_THE_ENGINE.matcher(title).matches();
    }
}
