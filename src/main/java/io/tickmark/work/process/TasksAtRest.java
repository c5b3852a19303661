package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/**
 * Waits until the engine is done with what it was last told about user tasks. A task that is interrupted while it is being
 * created, assigned or completed stops an engine of 8.9.0 for good (docs/decisions/0017).
 */
@Component
public class TasksAtRest {

    private final CamundaClient camunda;
    private final EngineQuestions engine;
    private final WorkList list;
    private final RetryTemplate forSomeSeconds = new RetryTemplate(RetryPolicy.builder()
            .includes(EngineUnreachable.class)
            .maxRetries(6)
            .delay(Duration.ofMillis(50))
            .multiplier(2)
            .build());

    TasksAtRest(CamundaClient camunda, EngineQuestions engine, WorkList list) {
        this.camunda = camunda;
        this.engine = engine;
        this.list = list;
    }

    /** @throws EngineUnreachable if one is still in transition; the publication registry brings the event again */
    public void require(List<WorkItemDetails> items) {
        for (var item : items) {
            try {
                forSomeSeconds.execute(() -> atRest(item));
            } catch (RetryException stillInTransition) {
                throw new EngineUnreachable(stillInTransition.getCause());
            }
        }
    }

    /** Still open, here and there the same, and nothing on its way; where it closed, the process moves on just now. */
    private WorkItemDetails atRest(WorkItemDetails item) {
        var here = list.find(item.id()).orElse(item);
        var there = engine.ask(() -> camunda.newUserTaskGetRequest(item.id().value()));
        var person = here.assignee() == null ? "" : here.assignee().value();
        if (here.state() != WorkItemState.OPEN
                || here.pending() != Pending.NONE
                || there.getState() != UserTaskState.CREATED
                || !Objects.requireNonNullElse(there.getAssignee(), "").equals(person)) {
            throw new EngineUnreachable("Work item " + item.id() + " is in transition.");
        }
        return here;
    }
}
