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
import io.camunda.client.api.worker.JobHandler;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EmbeddedCamundaTest
class GlobalListenerTest {

    private static final JobHandler AGREE =
            (jobs, job) -> jobs.newCompleteCommand(job).send().join();

    private CamundaClient client;
    private Review review;
    private final Map<ListenerEventType, JobHandler> answers = new ConcurrentHashMap<>();
    private final List<ActivatedJob> heard = new CopyOnWriteArrayList<>();

    @BeforeEach
    void listen() {
        review = Review.deployed(client);
        create();
        client.newWorker()
                .jobType("listener")
                .handler((jobs, job) -> {
                    heard.add(job);
                    answers.getOrDefault(job.getListenerEventType(), AGREE).handle(jobs, job);
                })
                .open();
    }

    @Test
    void it_hears_of_every_step() {
        UserTask task = review.startAndAwaitTask();
        review.assign(task, "n.adeyemi");
        review.complete(task);

        assertThat(heard)
                .extracting(ActivatedJob::getListenerEventType)
                .containsExactly(ListenerEventType.CREATING, ListenerEventType.ASSIGNING, ListenerEventType.COMPLETING);
        assertThat(heard.get(0).getCustomHeaders()).containsEntry("route", "work/review");
        assertThat(heard.get(0).getVariablesAsMap()).containsEntry("subjectId", "P2P-05");
        assertThat(heard.get(1).getUserTask().getUserTaskKey()).isEqualTo(task.getUserTaskKey());
        assertThat(heard.get(1).getUserTask().getAssignee()).isEqualTo("n.adeyemi");
    }

    @Test
    void it_exists_once() {
        assertThatThrownBy(this::create).isInstanceOfSatisfying(ProblemException.class, Examples.status(409));
        assertThat(client.newGlobalTaskListenerGetRequest("all").send().join().getType())
                .isEqualTo("listener");
        client.newDeleteGlobalTaskListenerRequest("all").send().join();
        assertThat(client.newGlobalTaskListenerSearchRequest().send().join().items())
                .isEmpty();
    }

    @Test
    void a_denied_completion_leaves_the_task_open_and_tells_why() {
        answers.put(
                ListenerEventType.COMPLETING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .withResult(result -> result.forUserTask().deny(true, "a note is unanswered"))
                        .send()
                        .join());
        UserTask task = review.startAndAwaitTask();
        assertThatThrownBy(() -> review.complete(task))
                .isInstanceOfSatisfying(ProblemException.class, Examples.status(409))
                .hasMessageContaining("a note is unanswered");
        assertThat(review.openTasks()).hasSize(1);
    }

    @Test
    void it_may_correct_what_it_hears_of() {
        answers.put(
                ListenerEventType.ASSIGNING,
                (jobs, job) -> jobs.newCompleteCommand(job)
                        .withResult(result -> result.forUserTask()
                                .correct(task -> task.assignee("deputy").priority(80)))
                        .send()
                        .join());
        review.assign(review.startAndAwaitTask(), "n.adeyemi");
        assertThat(review.openTask()).returns("deputy", UserTask::getAssignee).returns(80, UserTask::getPriority);
    }

    @Test
    void it_is_told_what_an_update_changed() {
        UserTask task = review.startAndAwaitTask();
        client.newUpdateUserTaskCommand(task.getUserTaskKey())
                .priority(7)
                .send()
                .join();
        assertThat(heard.get(1).getUserTask().getChangedAttributes()).containsExactly("priority");
        assertThat(review.openTask().getPriority()).isEqualTo(7);
    }

    @Test
    void where_it_does_not_answer_the_command_times_out_with_504_and_stays_pending() {
        answers.put(ListenerEventType.ASSIGNING, (jobs, job) -> {});
        UserTask task = review.startAndAwaitTask();
        assertThatThrownBy(() -> review.assign(task, "n.adeyemi"))
                .isInstanceOfSatisfying(ProblemException.class, Examples.status(504));
        assertThat(client.newUserTaskGetRequest(task.getUserTaskKey())
                        .send()
                        .join()
                        .getState())
                .isEqualTo(UserTaskState.ASSIGNING);
    }

    @ParameterizedTest
    @EnumSource(names = {"CREATING", "ASSIGNING", "COMPLETING"})
    void a_task_that_is_cancelled_in_the_midst_of_a_step_goes_and_the_engine_works_on(ListenerEventType step) {
        answers.put(step, (jobs, job) -> {});
        var instance = review.start();
        if (step != ListenerEventType.CREATING) {
            begin(await().until(review::openTasks, tasks -> !tasks.isEmpty()).getFirst(), step);
        }
        await().until(
                        () -> heard.stream()
                                .map(ActivatedJob::getListenerEventType)
                                .toList(),
                        steps -> steps.contains(step));

        client.newCancelInstanceCommand(instance).send().join();

        answers.clear();
        review.complete(review.startAndAwaitTask());
        await().until(review::openTasks, List::isEmpty);
    }

    /** Tells the engine, and doesn't wait for what it answers. */
    private void begin(UserTask task, ListenerEventType step) {
        if (step == ListenerEventType.ASSIGNING) {
            client.newAssignUserTaskCommand(task.getUserTaskKey())
                    .assignee("n.adeyemi")
                    .send();
        } else {
            client.newCompleteUserTaskCommand(task.getUserTaskKey()).send();
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
}
