package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.search.enums.GlobalTaskListenerEventType;
import io.camunda.client.api.search.enums.ListenerEventType;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobHandler;
import io.camunda.client.api.worker.JobWorker;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class GlobalListenerTest {

    private CamundaClient client;

    @BeforeEach
    void deploy() {
        Examples.deploy(client, Examples.REVIEW);
        create();
    }

    @Test
    void a_listener_exists_once() {
        assertThatThrownBy(this::create)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(409));
        assertThat(client.newGlobalTaskListenerGetRequest("all").send().join().getType())
                .isEqualTo("listener");
        client.newDeleteGlobalTaskListenerRequest("all").send().join();
        assertThat(client.newGlobalTaskListenerSearchRequest().send().join().items())
                .isEmpty();
    }

    @Test
    void a_denied_completion_leaves_the_task_open_and_tells_why() {
        try (JobWorker worker = work(
                ListenerEventType.COMPLETING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .withResult(result -> result.forUserTask().deny(true, "a note is unanswered"))
                        .send()
                        .join())) {
            assertThat(worker.isOpen()).isTrue();
            UserTask task = startAndAwaitTask();
            assertThatThrownBy(() -> client.newCompleteUserTaskCommand(task.getUserTaskKey())
                            .send()
                            .join())
                    .isInstanceOfSatisfying(ProblemException.class, e -> {
                        assertThat(e.details().getStatus()).isEqualTo(409);
                        assertThat(e.details().getDetail()).contains("a note is unanswered");
                    });
            assertThat(openTask()).isNotNull();
        }
    }

    @Test
    void a_listener_may_correct_what_it_hears_of() {
        try (JobWorker worker = work(
                ListenerEventType.ASSIGNING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .withResult(result -> result.forUserTask()
                                .correct(task -> task.assignee("deputy").priority(80)))
                        .send()
                        .join())) {
            assertThat(worker.isOpen()).isTrue();
            UserTask task = startAndAwaitTask();
            client.newAssignUserTaskCommand(task.getUserTaskKey())
                    .assignee("n.adeyemi")
                    .send()
                    .join();
            assertThat(openTask()).returns("deputy", UserTask::getAssignee).returns(80, UserTask::getPriority);
        }
    }

    @Test
    void a_claim_without_a_listener_that_answers_times_out_with_504() {
        long instance = start();
        ActivatedJob creating = client.newActivateJobsCommand()
                .jobType("listener")
                .maxJobsToActivate(1)
                .send()
                .join()
                .getJobs()
                .get(0);
        assertThat(creating.getProcessInstanceKey()).isEqualTo(instance);
        client.newCompleteCommand(creating).send().join();
        UserTask task = await().until(this::openTask, Objects::nonNull);

        assertThatThrownBy(() -> client.newAssignUserTaskCommand(task.getUserTaskKey())
                        .assignee("n.adeyemi")
                        .requestTimeout(Duration.ofSeconds(30))
                        .send()
                        .join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(504));
        assertThat(client.newUserTaskGetRequest(task.getUserTaskKey())
                        .send()
                        .join()
                        .getState())
                .isEqualTo(UserTaskState.ASSIGNING);
    }

    @Test
    void an_update_tells_the_listener_what_changed() {
        try (JobWorker worker = work(ListenerEventType.UPDATING, (jobs, job) -> {
            assertThat(job.getUserTask().getChangedAttributes()).containsExactly("priority");
            jobs.newCompleteCommand(job).send().join();
        })) {
            assertThat(worker.isOpen()).isTrue();
            UserTask task = startAndAwaitTask();
            client.newUpdateUserTaskCommand(task.getUserTaskKey())
                    .priority(7)
                    .send()
                    .join();
            assertThat(openTask()).returns(7, UserTask::getPriority);
        }
    }

    private void create() {
        client.newCreateGlobalTaskListenerRequest()
                .id("all")
                .type("listener")
                .eventTypes(GlobalTaskListenerEventType.ALL)
                .afterNonGlobal(true)
                .send()
                .join();
    }

    private JobWorker work(ListenerEventType event, JobHandler handler) {
        return client.newWorker()
                .jobType("listener")
                .handler((JobClient jobs, ActivatedJob job) -> {
                    if (job.getListenerEventType() == event) {
                        handler.handle(jobs, job);
                    } else {
                        jobs.newCompleteCommand(job).send().join();
                    }
                })
                .open();
    }

    private long start() {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("review")
                .latestVersion()
                .variable("subject", "P2P-05")
                .send()
                .join()
                .getProcessInstanceKey();
    }

    private UserTask startAndAwaitTask() {
        start();
        return await().until(this::openTask, Objects::nonNull);
    }

    private @Nullable UserTask openTask() {
        return client
                .newUserTaskSearchRequest()
                .filter(task -> task.state(UserTaskState.CREATED))
                .send()
                .join()
                .items()
                .stream()
                .findFirst()
                .orElse(null);
    }
}
