package io.tickmark.sox.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.tickmark.work.process.EngineAnswer;
import io.tickmark.work.process.EngineCommands;
import io.tickmark.work.process.EngineUnreachable;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes messages to processes, each id once: the engine refuses a repeat while it remembers the first. */
@Component
class MessageSender {

    private static final Logger log = LoggerFactory.getLogger(MessageSender.class);

    private static final Duration REMEMBERED = Duration.ofDays(7);
    private static final int ALREADY_THERE = 409;

    private final CamundaClient camunda;
    private final EngineCommands engine;

    MessageSender(CamundaClient camunda, EngineCommands engine) {
        this.camunda = camunda;
        this.engine = engine;
    }

    void send(String name, String correlationKey, String messageId, Map<String, Object> variables) {
        try {
            var answer = engine.tell(() -> camunda.newPublishMessageCommand()
                    .messageName(name)
                    .correlationKey(correlationKey)
                    .messageId(messageId)
                    .timeToLive(REMEMBERED)
                    .variables(variables));
            if (answer.kind() == EngineAnswer.Kind.REFUSED) {
                log.error("The engine refused message {} with id {}: {}", name, messageId, answer.sentence());
            }
        } catch (EngineUnreachable failure) {
            if (!(failure.getCause() instanceof ClientHttpException answer && answer.code() == ALREADY_THERE)) {
                throw failure;
            }
        }
    }
}
