package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.SearchResponse;
import io.camunda.client.api.search.response.UserTask;
import io.tickmark.work.EngineLink;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemProjection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;

/**
 * Compares the work list with the engine each time the engine comes up, so that neither a lost table nor a lost job
 * leaves a task invisible, or a finished one on the list.
 */
@Component
public class UserTaskCatchUp {

    private static final Logger log = LoggerFactory.getLogger(UserTaskCatchUp.class);
    private static final int PAGE = 200;

    private final CamundaClient camunda;
    private final WorkItemProjection workItems;
    private final SearchedUserTask.Variables variables;

    UserTaskCatchUp(CamundaClient camunda, WorkItemProjection workItems) {
        this.camunda = camunda;
        this.workItems = workItems;
        this.variables = key -> camunda.newUserTaskVariableSearchRequest(key)
                .withFullValues()
                .send()
                .join()
                .items();
    }

    @Async(EngineCommands.EXECUTOR)
    @EventListener
    public void on(EngineLink.CameUp up) {
        try {
            var before = workItems.open();
            var open = addMissing();
            before.removeAll(open);
            closeFinished(before);
        } catch (ClientException e) {
            log.warn("Could not compare the work list with the engine: {}", e.getMessage());
        }
    }

    private Set<WorkItemId> addMissing() {
        var open = new HashSet<WorkItemId>();
        var found = 0;
        String cursor = null;
        do {
            var page = open(cursor);
            for (var task : page.items()) {
                open.add(new WorkItemId(task.getUserTaskKey()));
                if (isOurs(task) && !workItems.knows(new WorkItemId(task.getUserTaskKey()))) {
                    workItems.opened(new SearchedUserTask(task, variables).asSnapshot());
                    found++;
                }
            }
            cursor = page.items().size() < PAGE ? null : page.page().endCursor();
        } while (cursor != null);
        if (found > 0) {
            log.info("Found {} work items in the engine that were missing here.", found);
        }
        return open;
    }

    private SearchResponse<UserTask> open(@Nullable String after) {
        return camunda.newUserTaskSearchRequest()
                .filter(filter -> filter.state(UserTaskState.CREATED))
                .page(page -> {
                    page.limit(PAGE);
                    if (after != null) {
                        page.after(after);
                    }
                })
                .send()
                .join();
    }

    private void closeFinished(Set<WorkItemId> missingInEngine) {
        for (var id : missingInEngine) {
            var state = stateOf(id);
            if (state == UserTaskState.COMPLETED) {
                workItems.completed(id, Long.MAX_VALUE);
            } else if (state == UserTaskState.CANCELED) {
                workItems.canceled(id, Long.MAX_VALUE);
            }
        }
    }

    /** Null where the engine knows nothing of it: its search may lag, so that is no proof. */
    private @Nullable UserTaskState stateOf(WorkItemId id) {
        try {
            return camunda.newUserTaskGetRequest(id.value()).send().join().getState();
        } catch (ClientException e) {
            return null;
        }
    }

    private static boolean isOurs(UserTask task) {
        return task.getCustomHeaders() != null && task.getCustomHeaders().containsKey(UserTaskSnapshot.ROUTE);
    }
}
