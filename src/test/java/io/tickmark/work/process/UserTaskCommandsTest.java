package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.tickmark.ScriptedEngine;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemInstructed;
import io.tickmark.work.WorkList;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a decision becomes a command, and what becomes of the decision then. */
class UserTaskCommandsTest {

    private final UUID id = UUID.randomUUID();
    private final InstructionLog instructions = mock();
    private final WorkList list = mock();
    private final FinishedTasks finished = mock();

    @BeforeEach
    void a_pending_instruction() {
        when(instructions.isPending(id)).thenReturn(true);
    }

    @Test
    void what_is_done_now_is_confirmed() {
        try (var engine = ScriptedEngine.answering(204)) {
            tell(engine, Pending.COMPLETE, null);
            verify(instructions).confirm(id);
        }
    }

    @Test
    void what_is_gone_is_confirmed_where_it_is_known_to_be_over() {
        try (var engine = ScriptedEngine.answering(404)) {
            when(finished.close(new WorkItemId(7))).thenReturn(true);
            tell(engine, Pending.COMPLETE, null);
            verify(instructions).confirm(id);
        }
    }

    @Test
    void what_is_gone_and_open_here_settles_nothing() {
        try (var engine = ScriptedEngine.answering(404)) {
            assertThatThrownBy(() -> tell(engine, Pending.COMPLETE, null)).isInstanceOf(EngineUnreachable.class);
            verify(instructions, never()).confirm(id);
        }
    }

    @Test
    void what_the_engine_refuses_is_kept_with_its_words_for_somebody_to_look() {
        try (var engine = ScriptedEngine.answering(400)) {
            assertThatThrownBy(() -> tell(engine, Pending.COMPLETE, null)).isInstanceOf(EngineRefused.class);
            verify(instructions).refuse(eq(id), contains(ScriptedEngine.WORDS));
            verify(instructions, never()).confirm(id);
        }
    }

    @Test
    void an_unknown_outcome_settles_nothing_and_stays_in_the_registry() {
        try (var engine = ScriptedEngine.answering(504)) {
            assertThatThrownBy(() -> tell(engine, Pending.COMPLETE, null)).isInstanceOf(EngineUnreachable.class);
            verify(instructions, never()).confirm(id);
            verify(instructions, never()).refuse(eq(id), contains(""));
        }
    }

    @Test
    void what_was_settled_since_is_not_told_again() {
        try (var engine = ScriptedEngine.answering(204)) {
            when(instructions.isPending(id)).thenReturn(false);
            tell(engine, Pending.COMPLETE, null);
            assertThat(engine.heard()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"CLAIM", "REASSIGN"})
    void who_shall_have_the_task_is_assigned_whoever_had_it(Pending kind) {
        try (var engine = ScriptedEngine.answering(204)) {
            tell(engine, kind, "s.novak");
            assertThat(engine.heard())
                    .singleElement()
                    .asString()
                    .startsWith("POST /v2/user-tasks/7/assignment ")
                    .contains("\"assignee\":\"s.novak\"", "\"allowOverride\":true", ours());
        }
    }

    @Test
    void a_release_takes_the_assignee_away() {
        try (var engine = ScriptedEngine.answering(204)) {
            tell(engine, Pending.RELEASE, null);
            assertThat(engine.heard()).singleElement().asString().startsWith("DELETE /v2/user-tasks/7/assignee ");
        }
    }

    @Test
    void a_completion_tells_the_flags_and_that_it_was_decided_here() {
        try (var engine = ScriptedEngine.answering(204)) {
            tell(engine, Pending.COMPLETE, null);
            assertThat(engine.heard())
                    .singleElement()
                    .asString()
                    .startsWith("POST /v2/user-tasks/7/completion ")
                    .contains("\"variables\":{\"effective\":true}", ours());
        }
    }

    private void tell(ScriptedEngine engine, Pending kind, @Nullable String person) {
        var flags = kind == Pending.COMPLETE ? Map.<String, Object>of("effective", true) : Map.<String, Object>of();
        new UserTaskCommands(engine.client(), new EngineCommands(), instructions, list, finished)
                .on(new WorkItemInstructed(id, 7, kind, person, flags));
    }

    private static String ours() {
        return "\"action\":\"" + UserTaskCommands.ACTION + "\"";
    }
}
