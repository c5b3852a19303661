package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.client.api.search.enums.GlobalTaskListenerEventType;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.client.api.worker.JobWorker;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class UserTasksTest {

    private CamundaClient client;

    @BeforeEach
    void deploy() {
        Examples.deploy(client, Examples.REVIEW);
    }

    @Test
    void a_task_is_found_claimed_and_completed() {
        long instance = startReview().getProcessInstanceKey();

        UserTask task = openTask(instance);
        assertThat(task.getName()).isEqualTo("Review it");
        assertThat(task.getCandidateGroups()).containsExactly("REVIEWER", "LEAD");
        assertThat(task.getCustomHeaders()).containsEntry("route", "work/review");

        client.newAssignUserTaskCommand(task.getUserTaskKey())
                .assignee("n.adeyemi")
                .allowOverride(false)
                .send()
                .join();
        assertThat(openTask(instance).getAssignee()).isEqualTo("n.adeyemi");

        client.newCompleteUserTaskCommand(task.getUserTaskKey())
                .variable("decision", "EFFECTIVE")
                .send()
                .join();
        assertThat(client.newProcessInstanceGetRequest(instance).send().join().getState())
                .isEqualTo(ProcessInstanceState.COMPLETED);
        assertThat(client.newUserTaskGetRequest(task.getUserTaskKey())
                        .send()
                        .join()
                        .getState())
                .isEqualTo(UserTaskState.COMPLETED);
    }

    @Test
    void a_task_that_is_taken_cannot_be_claimed_and_a_task_that_is_gone_is_not_found() {
        UserTask task = openTask(startReview().getProcessInstanceKey());
        client.newAssignUserTaskCommand(task.getUserTaskKey())
                .assignee("a")
                .send()
                .join();

        assertThatThrownBy(() -> client.newAssignUserTaskCommand(task.getUserTaskKey())
                        .assignee("b")
                        .allowOverride(false)
                        .send()
                        .join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(409));
        client.newCompleteUserTaskCommand(task.getUserTaskKey()).send().join();
        assertThatThrownBy(() -> client.newCompleteUserTaskCommand(task.getUserTaskKey())
                        .send()
                        .join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(404));
    }

    @Test
    void the_global_listener_hears_of_every_step() {
        listen();
        List<ActivatedJob> heard = new CopyOnWriteArrayList<>();
        try (JobWorker worker = client.newWorker()
                .jobType("listener")
                .handler((jobs, job) -> {
                    heard.add(job);
                    jobs.newCompleteCommand(job).send().join();
                })
                .open()) {
            long instance = startReview().getProcessInstanceKey();
            long key = await().until(() -> openTask(instance), Objects::nonNull).getUserTaskKey();
            client.newAssignUserTaskCommand(key).assignee("n.adeyemi").send().join();
            client.newCompleteUserTaskCommand(key).send().join();

            assertThat(heard)
                    .extracting(job -> job.getListenerEventType().name())
                    .containsExactly("CREATING", "ASSIGNING", "COMPLETING");
            assertThat(heard.get(0).getCustomHeaders()).containsEntry("route", "work/review");
            assertThat(heard.get(0).getVariablesAsMap()).containsEntry("subjectId", "P2P-05");
            assertThat(heard.get(1).getUserTask().getUserTaskKey()).isEqualTo(key);
            assertThat(heard.get(1).getUserTask().getAssignee()).isEqualTo("n.adeyemi");
        }
    }

    private void listen() {
        client.newCreateGlobalTaskListenerRequest()
                .id("all")
                .type("listener")
                .eventTypes(GlobalTaskListenerEventType.ALL)
                .afterNonGlobal(true)
                .send()
                .join();
    }

    private ProcessInstanceEvent startReview() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("review")
                .latestVersion()
                .variables(Map.of("subject", "P2P-05"))
                .send()
                .join();
    }

    private @Nullable UserTask openTask(long instance) {
        return client
                .newUserTaskSearchRequest()
                .filter(task -> task.processInstanceKey(instance).state(UserTaskState.CREATED))
                .send()
                .join()
                .items()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
