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

/** What a cluster of 8.9 writes into its answers, and another client than Java's may rely on. */
@EmbeddedCamundaTest
class AnswersTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private CamundaClient client;

    @Test
    void an_answer_names_each_property_also_where_there_is_nothing_to_say() throws Exception {
        Review.deployed(client).start();

        assertThat(search("process-instances"))
                .contains("\"endDate\":null", "\"parentProcessInstanceKey\":null", "\"businessId\":null")
                .contains("\"tags\":[]");
        assertThat(search("incidents")).contains("\"startCursor\":null", "\"endCursor\":null");
    }

    @Test
    void a_search_tells_dates_in_utc_however_the_process_wrote_them() throws Exception {
        var review = Review.deployed(client);
        review.start();
        client.newUpdateUserTaskCommand(review.openTask().getUserTaskKey())
                .dueDate("2027-10-15T13:59+02:00")
                .followUpDate("2027-10-14T09:30:00.5Z")
                .send()
                .join();

        assertThat(search("user-tasks"))
                .contains("\"dueDate\":\"2027-10-15T11:59:00.000Z\"")
                .contains("\"followUpDate\":\"2027-10-14T09:30:00.500Z\"");
    }

    @Test
    void a_process_without_a_name_is_called_by_its_id() throws Exception {
        Review.deployed(client);
        Examples.deploy(client, Examples.ROUND);
        client.newCreateInstanceCommand()
                .bpmnProcessId("round")
                .latestVersion()
                .variable("items", List.of("A"))
                .send()
                .join();
        long child = Review.deployed(client).openTask().getProcessInstanceKey();

        assertThat(ask("GET", "process-instances/" + child + "/call-hierarchy", ""))
                .contains("\"processDefinitionName\":\"round\"", "\"processDefinitionName\":\"Review\"");
    }

    private String search(String what) throws IOException, InterruptedException {
        return ask("POST", what + "/search", "{}");
    }

    private String ask(String method, String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create(client.getConfiguration().getRestAddress() + "/v2/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
