package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.api.command.ClientHttpException;
import io.tickmark.ScriptedEngine;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine's answers mean (docs/decisions/0004). */
class EngineCommandsTest {

    private final EngineCommands commands = new EngineCommands();
    private final EngineQuestions questions = new EngineQuestions();

    @Test
    void done_is_done() {
        try (var engine = ScriptedEngine.answering(204)) {
            assertThat(tell(engine)).isEqualTo(EngineAnswer.DONE);
            assertThat(engine.heard()).hasSize(1);
        }
    }

    @Test
    void not_found_means_done_before_and_is_asked_once() {
        try (var engine = ScriptedEngine.answering(404)) {
            assertThat(tell(engine)).isEqualTo(EngineAnswer.GONE);
            assertThat(engine.heard()).hasSize(1);
        }
    }

    @Test
    void a_task_in_transition_is_asked_again_until_it_takes_the_command() {
        try (var engine = ScriptedEngine.answering(409, 409, 204)) {
            assertThat(tell(engine)).isEqualTo(EngineAnswer.DONE);
            assertThat(engine.heard()).hasSize(3);
        }
    }

    @Test
    void a_task_that_is_gone_after_its_transition_was_done_before() {
        try (var engine = ScriptedEngine.answering(409, 404)) {
            assertThat(tell(engine)).isEqualTo(EngineAnswer.GONE);
        }
    }

    @Test
    void a_task_in_transition_for_ever_is_given_up_and_left_for_later() {
        try (var engine = ScriptedEngine.answering(409)) {
            assertThatThrownBy(() -> tell(engine))
                    .isInstanceOf(EngineUnreachable.class)
                    .cause()
                    .isInstanceOfSatisfying(
                            ClientHttpException.class,
                            answer -> assertThat(answer.code()).isEqualTo(409));
            assertThat(engine.heard()).hasSizeGreaterThan(2);
        }
    }

    @Test
    void a_bad_request_is_refused_for_good_with_the_engines_words() {
        try (var engine = ScriptedEngine.answering(400)) {
            var answer = tell(engine);
            assertThat(answer.kind()).isEqualTo(EngineAnswer.Kind.REFUSED);
            assertThat(answer.sentence()).contains(ScriptedEngine.WORDS);
            assertThat(engine.heard()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void an_unknown_outcome_is_left_for_later_and_not_asked_at_once_again(int status) {
        try (var engine = ScriptedEngine.answering(status)) {
            assertThatThrownBy(() -> tell(engine)).isInstanceOf(EngineUnreachable.class);
            assertThat(engine.heard()).hasSize(1);
        }
    }

    @Test
    void an_engine_with_too_much_to_do_is_left_for_later() {
        try (var engine = ScriptedEngine.answering(503)) {
            assertThatThrownBy(() -> tell(engine)).isInstanceOf(EngineUnreachable.class);
        }
    }

    @Test
    void an_engine_that_is_away_is_left_for_later() {
        try (var engine = ScriptedEngine.answering(204)) {
            engine.goAway();
            assertThatThrownBy(() -> tell(engine))
                    .isInstanceOf(EngineUnreachable.class)
                    .hasRootCauseInstanceOf(ConnectException.class);
        }
    }

    @Test
    void a_question_to_an_engine_that_is_away_is_left_for_later() {
        try (var engine = ScriptedEngine.answering(204)) {
            engine.goAway();
            assertThatThrownBy(() -> questions.ask(() -> engine.client().newTopologyRequest()))
                    .isInstanceOf(EngineUnreachable.class)
                    .hasRootCauseInstanceOf(ConnectException.class);
        }
    }

    @Test
    void what_the_engine_knows_nothing_of_is_not_found_but_what_a_proxy_says_is_unknown() {
        try (var engine = ScriptedEngine.answering(404)) {
            assertThat(questions.find(() -> engine.client().newUserTaskGetRequest(7)))
                    .isEmpty();
        }
        try (var engine = ScriptedEngine.answering(502)) {
            assertThatThrownBy(() -> questions.find(() -> engine.client().newUserTaskGetRequest(7)))
                    .isInstanceOf(EngineUnreachable.class);
        }
    }

    private EngineAnswer tell(ScriptedEngine engine) {
        return commands.tell(() -> engine.client().newCompleteUserTaskCommand(7));
    }
}
