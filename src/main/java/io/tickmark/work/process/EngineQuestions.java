package io.tickmark.work.process;

import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.command.FinalCommandStep;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Asks the engine. Where it doesn't answer, the caller lets it pass, so that the publication registry brings the event again. */
@Component
public class EngineQuestions {

    /** @throws EngineUnreachable if the engine gives no answer */
    public <T> T ask(Supplier<FinalCommandStep<T>> question) {
        try {
            return Patience.answerTo(question.get());
        } catch (ClientException failure) {
            throw new EngineUnreachable(failure);
        }
    }

    /** As above; empty where the engine itself says that it knows no such thing (docs/decisions/0004). */
    <T> Optional<T> find(Supplier<FinalCommandStep<T>> question) {
        try {
            return Optional.of(ask(question));
        } catch (EngineUnreachable none) {
            if (EngineCommands.isProblem(none.getCause(), 404, "NOT_FOUND")) {
                return Optional.empty();
            }
            throw none;
        }
    }
}
