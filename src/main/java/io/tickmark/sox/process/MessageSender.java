package io.tickmark.sox.process;

import io.camunda.client.CamundaClient;
import io.tickmark.work.process.EngineCommands;
import java.time.Duration;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Publishes messages to processes. What is sent has an id, and arrives once: the engine refuses a repeat while it remembers
 * the first. A message that it refuses for another reason stays in the publication registry.
 */
@Component
class MessageSender {

    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final CamundaClient camunda;
    private final EngineCommands engine;

    MessageSender(CamundaClient camunda, EngineCommands engine) {
        this.camunda = camunda;
        this.engine = engine;
    }

    /** To who waits for it now, and nobody else later. */
    void deliver(String name, String correlationKey, Map<String, Object> variables) {
        engine.tell(() -> camunda.newPublishMessageCommand()
                        .messageName(name)
                        .correlationKey(correlationKey)
                        .timeToLive(Duration.ZERO)
                        .variables(variables))
                .mustBeDone();
    }

    void send(String name, String correlationKey, String messageId, Map<String, Object> variables) {
        engine.tell(() -> camunda.newPublishMessageCommand()
                        .messageName(name)
                        .correlationKey(correlationKey)
                        .messageId(messageId)
                        .timeToLive(REMEMBERED)
                        .variables(variables))
                .mustBeDone();
    }
}
