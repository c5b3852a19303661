package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.api.search.response.UserTask;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SearchLagTest {

    /** Longer than the test; its end comes by moving the engine's clock. */
    private static final Duration LAG = Duration.ofHours(1);

    @Test
    void commands_take_effect_at_once_and_searches_see_it_later() throws Exception {
        var options = EmbeddedCamundaOptions.temporary().withSearchLag(LAG);
        try (var camunda = EmbeddedCamunda.start(options);
                var client = Examples.clientOf(camunda)) {
            var review = Review.deployed(client);
            review.start();
            assertThat(review.openTasks()).isEmpty();

            passOn(camunda);
            await().until(() -> !review.openTasks().isEmpty());
            var task = review.openTask();
            review.complete(task);
            assertThat(review.openTasks()).extracting(UserTask::getUserTaskKey).containsExactly(task.getUserTaskKey());

            passOn(camunda);
            await().until(() -> review.openTasks().isEmpty());
        }
    }

    private static void passOn(EmbeddedCamunda camunda) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(camunda.restAddress() + "/actuator/clock/add"))
                .POST(HttpRequest.BodyPublishers.ofString("{\"offsetMilli\":" + LAG.toMillis() + "}"))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
