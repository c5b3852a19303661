package io.tickmark.work.process;

import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.tickmark.As;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.work.EngineLink;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A process of one task on the real engine, and the people who have to do with it. */
class LoopProcess {

    private static final Duration LONG = Duration.ofSeconds(60);

    private final CamundaClient camunda;
    private final EngineLink link;
    private final WorkList list;
    private final People people;

    LoopProcess(CamundaClient camunda, EngineLink link, WorkList list, People people) {
        this.camunda = camunda;
        this.link = link;
        this.list = list;
        this.people = people;
    }

    /** Waits for the engine and gives it the process. */
    void deploy() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
        As.registered(people, "k.brandt", Role.SOX_TESTER);
        As.registered(people, "d.marchetti", Role.SOX_PMO);
        await().atMost(LONG).until(link::isUp);
        camunda.newDeployResourceCommand()
                .addResourceFromClasspath("work/loop.bpmn")
                .send()
                .join();
    }

    /** Starts an instance about the subject, and says its key. */
    long start(String subject) {
        return camunda.newCreateInstanceCommand()
                .bpmnProcessId("work-loop")
                .latestVersion()
                .variables(Map.of("subject", subject))
                .send()
                .join()
                .getProcessInstanceKey();
    }

    /** The one item about the subject, once it is in the list. */
    WorkItemDetails openItem(String subject) {
        return await().atMost(LONG)
                .until(() -> open(subject), open -> open.size() == 1)
                .getFirst();
    }

    List<WorkItemDetails> open(String subject) {
        return list.openOf(new SubjectRef("LoopSubject", subject));
    }
}
