package io.tickmark.work.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.FinalCommandStep;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.WorkItemInstructed;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the engine what people decided, after the decision is committed and outside any transaction: the engine answers
 * only after our own listener has written. What fails stays in the publication registry and is sent again.
 */
@Component
public class UserTaskCommands {

    private static final Logger log = LoggerFactory.getLogger(UserTaskCommands.class);
    static final String ACTION = "decided-in-tickmark";

    private final CamundaClient camunda;
    private final EngineCommands engine;
    private final InstructionLog instructions;

    UserTaskCommands(CamundaClient camunda, EngineCommands engine, InstructionLog instructions) {
        this.camunda = camunda;
        this.engine = engine;
        this.instructions = instructions;
    }

    @Async(EngineCommands.EXECUTOR)
    @TransactionalEventListener
    public void on(WorkItemInstructed decision) {
        // a stale repeat must not undo what was decided since
        if (!instructions.isPending(decision.instruction())) {
            return;
        }
        var answer = engine.tell(() -> command(decision));
        if (answer.kind() == EngineAnswer.Kind.REFUSED) {
            log.error("The engine refused {}: {}", decision, answer.sentence());
            instructions.refuse(decision.instruction(), answer.sentence());
        } else {
            instructions.confirm(decision.instruction());
        }
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
