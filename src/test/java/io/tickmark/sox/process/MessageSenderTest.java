package io.tickmark.sox.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.ScriptedEngine;
import io.tickmark.work.process.EngineCommands;
import io.tickmark.work.process.EngineUnreachable;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a process is told that something happened, once. */
class MessageSenderTest {

    @Test
    void a_message_carries_its_id_and_outlives_an_outage() {
        try (var engine = ScriptedEngine.answering(200)) {
            send(engine);
            assertThat(engine.heard())
                    .singleElement()
                    .asString()
                    .startsWith("POST /v2/messages/publication ")
                    .contains(
                            "\"name\":\"sox.roundOpened\"",
                            "\"correlationKey\":\"r-1\"",
                            "\"messageId\":\"r-1-opened\"",
                            "\"timeToLive\":604800000",
                            "\"variables\":{\"roundId\":\"r-1\"}");
        }
    }

    @Test
    void a_repeat_that_the_engine_remembers_is_as_good_as_sent() {
        try (var engine = ScriptedEngine.answering(409)) {
            assertThatCode(() -> send(engine)).doesNotThrowAnyException();
        }
    }

    @Test
    void an_unknown_outcome_is_left_for_later() {
        try (var engine = ScriptedEngine.answering(504)) {
            assertThatThrownBy(() -> send(engine)).isInstanceOf(EngineUnreachable.class);
        }
    }

    @Test
    void a_message_the_engine_refuses_stays_in_the_registry() {
        try (var engine = ScriptedEngine.answering(400)) {
            assertThatThrownBy(() -> send(engine)).hasMessageContaining(ScriptedEngine.WORDS);
        }
    }

    private static void send(ScriptedEngine engine) {
        new MessageSender(engine.client(), new EngineCommands())
                .send("sox.roundOpened", "r-1", "r-1-opened", Map.of("roundId", "r-1"));
    }
}
