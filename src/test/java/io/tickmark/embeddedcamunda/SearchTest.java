package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.UserTaskState;
import io.camunda.client.api.search.filter.UserTaskFilter;
import io.camunda.client.api.search.response.SearchResponse;
import io.camunda.client.api.search.response.UserTask;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class SearchTest {

    private CamundaClient client;

    @BeforeEach
    void five_tasks() {
        Review review = Review.deployed(client);
        IntStream.rangeClosed(1, 5).forEach(i -> review.start("P2P-" + i));
    }

    @Test
    void pages_follow_one_another_though_tasks_vanish_in_between() {
        List<Long> seen = new ArrayList<>();
        String cursor = null;
        do {
            String after = cursor;
            SearchResponse<UserTask> page = client.newUserTaskSearchRequest()
                    .filter(task -> task.state(UserTaskState.CREATED))
                    .page(p -> {
                        if (after == null) {
                            p.limit(2);
                        } else {
                            p.limit(2).after(after);
                        }
                    })
                    .send()
                    .join();
            page.items().forEach(task -> seen.add(task.getUserTaskKey()));
            page.items()
                    .forEach(task -> client.newCompleteUserTaskCommand(task.getUserTaskKey())
                            .send()
                            .join());
            cursor = page.page().endCursor();
        } while (cursor != null);
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void tasks_are_found_by_group_assignee_date_and_variable() {
        UserTask first = tasks().get(0);
        client.newAssignUserTaskCommand(first.getUserTaskKey())
                .assignee("n.adeyemi")
                .send()
                .join();
        OffsetDateTime now = OffsetDateTime.now();

        assertThat(count(task -> task.candidateGroup("LEAD"))).isEqualTo(5);
        assertThat(count(task -> task.candidateGroup("NOBODY"))).isZero();
        assertThat(count(task -> task.assignee("n.adeyemi"))).isEqualTo(1);
        assertThat(count(task -> task.assignee(who -> who.exists(false)))).isEqualTo(4);
        assertThat(count(task -> task.assignee(who -> who.like("n.*")))).isEqualTo(1);
        assertThat(count(task -> task.creationDate(date -> date.lt(now.plusSeconds(5)))))
                .isEqualTo(5);
        assertThat(count(task -> task.creationDate(date -> date.gt(now.plusMinutes(1)))))
                .isZero();
        assertThat(count(task -> task.userTaskKey(first.getUserTaskKey()))).isEqualTo(1);
        assertThat(count(task -> task.localVariables(Map.of("subjectId", "\"P2P-3\""))))
                .isEqualTo(1);
    }

    @Test
    void the_order_is_the_one_asked_for() {
        assertThat(client.newUserTaskSearchRequest()
                        .sort(order -> order.creationDate().desc())
                        .page(page -> page.from(1).limit(3))
                        .send()
                        .join()
                        .items())
                .extracting(UserTask::getUserTaskKey)
                .hasSize(3)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void dates_are_ordered_by_the_instant_they_mean() {
        List<UserTask> tasks = tasks();
        due(tasks.get(0), "2027-10-15T12:00:00.001Z");
        due(tasks.get(1), "2027-10-15T12:00:00Z");
        due(tasks.get(2), "2027-10-15T13:59:59.999+02:00");

        assertThat(client.newUserTaskSearchRequest()
                        .filter(task -> task.dueDate(date -> date.exists(true)))
                        .sort(order -> order.dueDate().asc())
                        .send()
                        .join()
                        .items())
                .extracting(UserTask::getUserTaskKey)
                .containsExactly(
                        tasks.get(2).getUserTaskKey(),
                        tasks.get(1).getUserTaskKey(),
                        tasks.get(0).getUserTaskKey());
    }

    @Test
    void the_drawing_comes_back_as_it_was_deployed() {
        long key = tasks().get(0).getProcessDefinitionKey();
        assertThat(client.newProcessDefinitionGetXmlRequest(key).send().join())
                .isEqualTo(Examples.bpmn(Examples.REVIEW));
    }

    @Test
    void what_is_not_there_says_so_in_a_sentence() throws Exception {
        assertThatThrownBy(() -> client.newUsersSearchRequest().send().join())
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.details().getStatus()).isEqualTo(501);
                    assertThat(e.details().getDetail())
                            .isEqualTo("The embedded engine does not offer POST /v2/users/search.");
                });
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        client.getConfiguration().getRestAddress() + "/v2/user-tasks/search"))
                                .POST(HttpRequest.BodyPublishers.ofString("{\"filter\":{\"colour\":\"red\"}}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(501);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("cannot search by 'colour'");
    }

    private void due(UserTask task, String date) {
        client.newUpdateUserTaskCommand(task.getUserTaskKey())
                .dueDate(date)
                .send()
                .join();
    }

    private List<UserTask> tasks() {
        return client.newUserTaskSearchRequest().send().join().items();
    }

    private long count(Consumer<UserTaskFilter> filter) {
        return client.newUserTaskSearchRequest()
                .filter(filter)
                .send()
                .join()
                .page()
                .totalItems();
    }
}
