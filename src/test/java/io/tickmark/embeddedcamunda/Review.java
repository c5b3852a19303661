package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import java.util.List;

/** The review process of the {@link Examples} in the hands of a test. */
record Review(CamundaClient client) {

    static Review deployed(CamundaClient client) {
        Examples.deploy(client, Examples.REVIEW);
        return new Review(client);
    }

    long start() {
        return start("P2P-05");
    }

    long start(String subject) {
        return client.newCreateInstanceCommand()
                .bpmnProcessId("review")
                .latestVersion()
                .variable("subject", subject)
                .send()
                .join()
                .getProcessInstanceKey();
    }

    List<UserTask> openTasks() {
        return client.newUserTaskSearchRequest()
                .filter(task -> task.state(UserTaskState.CREATED))
                .page(page -> page.limit(10_000))
                .send()
                .join()
                .items();
    }

    /** Starts an instance and waits until the listeners have let its task be created. */
    UserTask startAndAwaitTask() {
        start();
        return await().until(this::openTasks, tasks -> !tasks.isEmpty()).get(0);
    }

    UserTask openTaskOf(long instance) {
        return client.newUserTaskSearchRequest()
                .filter(task -> task.processInstanceKey(instance).state(UserTaskState.CREATED))
                .send()
                .join()
                .singleItem();
    }

    UserTask openTask() {
        assertThat(openTasks()).hasSize(1);
        return openTasks().get(0);
    }

    void assign(UserTask task, String assignee) {
        client.newAssignUserTaskCommand(task.getUserTaskKey())
                .assignee(assignee)
                .send()
                .join();
    }

    void claim(UserTask task, String assignee) {
        client.newAssignUserTaskCommand(task.getUserTaskKey())
                .assignee(assignee)
                .allowOverride(false)
                .send()
                .join();
    }

    void complete(UserTask task) {
        client.newCompleteUserTaskCommand(task.getUserTaskKey()).send().join();
    }

    void assertState(long instance, ProcessInstanceState state) {
        await().untilAsserted(
                        () -> assertThat(Examples.stateOf(client, instance)).isEqualTo(state));
    }
}
