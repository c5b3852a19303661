package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemInstructed;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.util.Objects;
import java.util.UUID;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the engine what people decided, after the decision is committed and outside any transaction: the engine answers
 * only after our own listener has written. What fails stays in the publication registry and is sent again, as long as the
 * decision still waits: a late repeat must not undo what was decided since.
 */
@Component
public class UserTaskCommands {

    static final String ACTION = "decided-in-tickmark";

    private final CamundaClient camunda;
    private final EngineCommands engine;
    private final InstructionLog instructions;
    private final WorkList list;
    private final FinishedTasks finished;

    UserTaskCommands(
            CamundaClient camunda,
            EngineCommands engine,
            InstructionLog instructions,
            WorkList list,
            FinishedTasks finished) {
        this.camunda = camunda;
        this.engine = engine;
        this.instructions = instructions;
        this.list = list;
        this.finished = finished;
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(WorkItemInstructed decision) {
        var id = decision.instruction();
        var answer = engine.tell(() -> instructions.isPending(id), () -> command(decision));
        switch (answer.kind()) {
            case DONE -> instructions.confirm(id);
            case GONE -> gone(decision);
            case REFUSED -> {
                instructions.refuse(id, answer.sentence());
                answer.mustBeDone();
            }
            case UNWANTED -> waitIfRefused(id);
        }
    }

    /** A task that is gone was finished or taken back, if that is known here or by the engine's search; else it is lost. */
    private void gone(WorkItemInstructed decision) {
        var id = new WorkItemId(decision.userTaskKey());
        var closed =
                list.find(id).filter(item -> item.state() != WorkItemState.OPEN).isPresent();
        if (!closed && !finished.close(id)) {
            throw new EngineUnreachable("The engine knows nothing of work item " + id + ", which is open here.");
        }
        instructions.confirm(decision.instruction());
    }

    /** What was refused stays in the registry, until somebody sends it again or it is overtaken. */
    private void waitIfRefused(UUID instruction) {
        instructions.refusal(instruction).ifPresent(sentence -> {
            throw new EngineRefused(sentence);
        });
    }

    private FinalCommandStep<?> command(WorkItemInstructed decision) {
        var key = decision.userTaskKey();
        return switch (decision.kind()) {
            case CLAIM, REASSIGN ->
                camunda.newAssignUserTaskCommand(key)
                        .assignee(Objects.requireNonNull(decision.person()))
                        .allowOverride(true)
                        .action(ACTION);
            case RELEASE -> camunda.newUnassignUserTaskCommand(key);
            case COMPLETE ->
                camunda.newCompleteUserTaskCommand(key)
                        .variables(decision.flags())
                        .action(ACTION);
            case NONE -> throw new IllegalArgumentException("Nothing to tell: " + decision);
        };
    }
}
