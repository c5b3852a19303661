package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.response.UserTask;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class UserTasksTest {

    private CamundaClient client;
    private Review review;

    @BeforeEach
    void deploy() {
        review = Review.deployed(client);
    }

    @Test
    void a_task_is_found_claimed_and_completed() {
        long instance = review.start();
        UserTask task = review.openTask();
        assertThat(task.getName()).isEqualTo("Review it");
        assertThat(task.getCandidateGroups()).containsExactly("REVIEWER", "LEAD");
        assertThat(task.getCustomHeaders()).containsEntry("route", "work/review");

        review.claim(task, "n.adeyemi");
        assertThat(review.openTask().getAssignee()).isEqualTo("n.adeyemi");

        client.newCompleteUserTaskCommand(task.getUserTaskKey())
                .variable("decision", "EFFECTIVE")
                .send()
                .join();
        review.assertState(instance, ProcessInstanceState.COMPLETED);
        assertThat(client.newUserTaskGetRequest(task.getUserTaskKey())
                        .send()
                        .join()
                        .getState())
                .isEqualTo(UserTaskState.COMPLETED);
    }

    @Test
    void a_task_that_is_taken_cannot_be_claimed_until_it_is_released() {
        review.start();
        UserTask task = review.openTask();
        review.assign(task, "a");
        assertThatThrownBy(() -> review.claim(task, "b"))
                .isInstanceOfSatisfying(ProblemException.class, Examples.status(409));

        client.newUnassignUserTaskCommand(task.getUserTaskKey()).send().join();
        review.claim(task, "b");
        assertThat(review.openTask().getAssignee()).isEqualTo("b");
    }

    @Test
    void a_task_that_is_gone_is_not_found() {
        review.start();
        UserTask task = review.openTask();
        review.complete(task);
        assertThatThrownBy(() -> review.complete(task))
                .isInstanceOfSatisfying(ProblemException.class, Examples.status(404));
    }
}
