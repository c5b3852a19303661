package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class BadRequestsTest {

    private static final String SEARCH = "/v2/incidents/search";
    private final HttpClient http = HttpClient.newHttpClient();
    private CamundaClient client;

    @Test
    void what_cannot_be_searched_by_is_seen_though_there_is_nothing_to_search() throws Exception {
        assertAnswer(SEARCH, "{\"filter\":{\"colour\":\"red\"}}", 501, "cannot search by 'colour'");
        assertAnswer(SEARCH, "{\"filter\":{\"$or\":[{\"colour\":\"red\"}]}}", 501, "cannot search by 'colour'");
        assertAnswer(
                SEARCH, "{\"filter\":{\"state\":{\"$near\":\"x\"}}}", 501, "The operator $near is not known here.");
        assertAnswer(SEARCH, "{\"sort\":[{\"field\":\"colour\"}]}", 501, "cannot sort by 'colour'");
        assertAnswer(
                "/v2/process-definitions/search", "{\"filter\":{\"processInstanceKey\":\"1\"}}", 501, "cannot search");
    }

    @Test
    void what_the_client_leaves_empty_asks_for_nothing() throws Exception {
        assertAnswer(SEARCH, "", 200, "\"items\":[]");
        assertAnswer(SEARCH, "{\"filter\":{\"colour\":[]},\"page\":null,\"sort\":[]}", 200, "\"items\":[]");
    }

    @Test
    void a_search_nobody_can_read_is_the_callers_fault() throws Exception {
        assertAnswer(SEARCH, "{\"page\":{\"from\":-1}}", 400, "'page.from' must be a number from 0 on.");
        assertAnswer(SEARCH, "{\"page\":{\"limit\":\"many\"}}", 400, "'page.limit' must be a number from 0 on.");
        assertAnswer(SEARCH, "{\"page\":{\"after\":\"%\"}}", 400, "'%' is no cursor of this engine.");
        assertAnswer(SEARCH, "{\"page\":{\"before\":\"%\"}}", 400, "'%' is no cursor of this engine.");
        assertAnswer(SEARCH, "{\"filter\":\"red\"}", 400, "'filter' must be an object.");
        assertAnswer(SEARCH, "{\"sort\":\"red\"}", 400, "'sort' must be a list of fields.");
        for (String body : List.of("null", "[]", " ", "{")) {
            assertAnswer(SEARCH, body, 400, "The request body is not");
        }
    }

    @Test
    void a_command_without_what_it_needs_is_the_callers_fault() throws Exception {
        assertAnswer("/v2/messages/publication", "", 400, "No name provided.");
        assertAnswer("/v2/signals/broadcast", "", 400, "No signalName provided.");
        assertAnswer("/v2/jobs/activation", "", 400, "A job activation needs");
        assertAnswer("/v2/jobs/1/error", "", 400, "No errorCode provided.");
        assertAnswer("/v2/process-instances/1/migration", "", 400, "'null' is not a key.");
        assertAnswer("/v2/deployments", "", 400, "A deployment must be multipart/form-data.");
        assertAnswer("/actuator/clock/add", "", 400, "No offsetMilli provided.");
        assertAnswer("/v2/process-instances", "", 400, "rejected");
    }

    private void assertAnswer(String path, String body, int status, String saying)
            throws IOException, InterruptedException {
        URI uri = URI.create(client.getConfiguration().getRestAddress() + path);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(uri)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode())
                .as("%s %s: %s", path, body, answer.body())
                .isEqualTo(status);
        assertThat(answer.body()).contains(saying);
    }
}
