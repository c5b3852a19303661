package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Answers.RETURNS_DEEP_STUBS;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.tickmark.people.PersonId;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a task may be interrupted without harm to the engine. */
class TasksAtRestTest {

    private static final WorkItemId ID = new WorkItemId(4711);
    private static final Instant NOW = Instant.parse("2027-10-15T22:00:00Z");

    private final CamundaClient camunda = mock(RETURNS_DEEP_STUBS);
    private final WorkList list = mock();
    private final UserTask there = mock();
    private final TasksAtRest tasks = new TasksAtRest(camunda, new EngineQuestions(), list);

    @BeforeEach
    void a_task() {
        when(camunda.newUserTaskGetRequest(ID.value()).send().join(anyLong(), any()))
                .thenReturn(there);
        when(there.getAssignee()).thenReturn("e.fontaine");
        here(WorkItemState.OPEN, Pending.NONE);
    }

    @Test
    void a_task_is_waited_for_until_the_engine_is_done_with_it() {
        when(there.getState()).thenReturn(UserTaskState.CREATING, UserTaskState.ASSIGNING, UserTaskState.CREATED);
        assertThatCode(this::require).doesNotThrowAnyException();
    }

    @Test
    void a_task_whose_assignment_the_engine_has_yet_to_show_is_not_at_rest() {
        when(there.getState()).thenReturn(UserTaskState.CREATED);
        when(there.getAssignee()).thenReturn(null);
        refused();
    }

    @Test
    void a_task_with_a_decision_on_its_way_is_not_at_rest() {
        when(there.getState()).thenReturn(UserTaskState.CREATED);
        here(WorkItemState.OPEN, Pending.REASSIGN);
        refused();
    }

    @Test
    void where_a_task_closed_the_process_moves_on_just_now() {
        when(there.getState()).thenReturn(UserTaskState.CREATED);
        here(WorkItemState.COMPLETED, Pending.NONE);
        refused();
    }

    @Test
    void an_engine_that_is_away_is_asked_again_later() {
        when(camunda.newUserTaskGetRequest(ID.value()).send().join(anyLong(), any()))
                .thenThrow(new ClientException("Connection refused"));
        assertThatThrownBy(this::require).isInstanceOf(EngineUnreachable.class);
    }

    private void refused() {
        assertThatThrownBy(this::require).isInstanceOf(EngineUnreachable.class).hasMessageContaining("in transition");
    }

    private void require() {
        tasks.require(List.of(item(WorkItemState.OPEN, Pending.NONE)));
    }

    private void here(WorkItemState state, Pending pending) {
        when(list.find(any())).thenReturn(Optional.of(item(state, pending)));
    }

    private static WorkItemDetails item(WorkItemState state, Pending pending) {
        return new WorkItemDetails(
                ID,
                "Review",
                "work/sox/review-test",
                "ControlTest",
                "1",
                "userTask_ReviewTest",
                1,
                "sox-control-test",
                1,
                new PersonId("e.fontaine"),
                List.of(),
                state,
                NOW,
                NOW,
                null,
                pending);
    }
}
