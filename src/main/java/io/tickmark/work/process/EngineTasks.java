package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemSnapshot;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** User tasks as the engine's search shows them. It may lag behind what the listener was told. */
@Component
class EngineTasks {

    private static final int PAGE = 200;

    /** Some open tasks, and where the next ones begin; null at the end. */
    record Page(List<UserTask> tasks, @Nullable String next) {}

    private final CamundaClient camunda;
    private final EngineQuestions engine;
    private final SearchedUserTask.Variables variables;

    EngineTasks(CamundaClient camunda, EngineQuestions engine) {
        this.camunda = camunda;
        this.engine = engine;
        this.variables = key -> Patience.answerTo(
                        camunda.newUserTaskVariableSearchRequest(key).withFullValues())
                .items();
    }

    /** Our tasks that wait for a person, or for our listener on the way from one to another. */
    Page open(@Nullable String after) {
        var found = Patience.answerTo(camunda.newUserTaskSearchRequest()
                .filter(filter -> filter.state(
                        state -> state.in(UserTaskState.CREATED, UserTaskState.ASSIGNING, UserTaskState.UPDATING)))
                .page(page -> {
                    page.limit(PAGE);
                    if (after != null) {
                        page.after(after);
                    }
                }));
        var next = found.items().size() < PAGE ? null : found.page().endCursor();
        return new Page(found.items().stream().filter(EngineTasks::isOurs).toList(), next);
    }

    /**
     * Empty where the engine knows nothing of it: its search may lag, so that is no proof.
     *
     * @throws EngineUnreachable if it doesn't answer
     */
    Optional<UserTaskState> stateOf(WorkItemId id) {
        return engine.find(() -> camunda.newUserTaskGetRequest(id.value())).map(UserTask::getState);
    }

    WorkItemSnapshot snapshot(UserTask task) {
        return new SearchedUserTask(task, variables).asSnapshot();
    }

    private static boolean isOurs(UserTask task) {
        return task.getCustomHeaders() != null && task.getCustomHeaders().containsKey(UserTaskSnapshot.ROUTE);
    }
}
