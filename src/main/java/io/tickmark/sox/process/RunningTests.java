package io.tickmark.sox.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.tickmark.sox.ControlTestId;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import io.tickmark.work.process.EngineCommands;
import io.tickmark.work.process.EngineQuestions;
import io.tickmark.work.process.TasksAtRest;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The process instances of a control test. The work list knows them from their first work item on, the engine's search a
 * little later and also where an item is missing.
 */
@Component
class RunningTests {

    private final WorkList work;
    private final CamundaClient camunda;
    private final EngineCommands engine;
    private final EngineQuestions questions;
    private final TasksAtRest tasks;

    RunningTests(
            WorkList work, CamundaClient camunda, EngineCommands engine, EngineQuestions questions, TasksAtRest tasks) {
        this.questions = questions;
        this.tasks = tasks;
        this.work = work;
        this.camunda = camunda;
        this.engine = engine;
    }

    /** Takes back all that runs for the test. A repeat changes nothing. */
    void stop(ControlTestId test) {
        tasks.require(work.openOf(test.subject()));
        instancesOf(test)
                .forEach(instance -> engine.tell(() -> camunda.newCancelInstanceCommand(instance))
                        .mustBeDoneOrGone());
    }

    private Set<Long> instancesOf(ControlTestId test) {
        return Stream.concat(listed(test), found(test)).collect(Collectors.toSet());
    }

    private Stream<Long> listed(ControlTestId test) {
        return work.openOf(test.subject()).stream().map(WorkItemDetails::processInstanceKey);
    }

    private Stream<Long> found(ControlTestId test) {
        return questions
                .ask(() -> camunda.newProcessInstanceSearchRequest()
                        .filter(instance -> instance.processDefinitionId(SoxControlTestProcess.PROCESS_ID)
                                .state(ProcessInstanceState.ACTIVE)
                                .variables(Map.of("testId", asJson(test)))))
                .items()
                .stream()
                .map(instance -> instance.getProcessInstanceKey());
    }

    /** The search compares a variable as it is stored. */
    private static String asJson(ControlTestId test) {
        return '"' + test.toString() + '"';
    }
}
