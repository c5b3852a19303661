package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurgeTest {

    @TempDir
    private Path folder;

    @Test
    void nothing_is_left_and_no_key_comes_twice() {
        long before;
        try (EmbeddedCamunda camunda = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = Examples.clientOf(camunda)) {
            before = Review.deployed(client).start();
            camunda.purge();

            assertThat(client.newProcessDefinitionSearchRequest().send().join().items())
                    .isEmpty();
            assertThat(client.newProcessInstanceSearchRequest().send().join().items())
                    .isEmpty();
            assertThat(client.newUserTaskSearchRequest().send().join().items()).isEmpty();
            assertThat(Review.deployed(client).start()).isGreaterThan(before);
        }
        try (EmbeddedCamunda again = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
                CamundaClient client = Examples.clientOf(again)) {
            assertThat(client.newProcessInstanceSearchRequest()
                            .send()
                            .join()
                            .singleItem()
                            .getProcessInstanceKey())
                    .isGreaterThan(before);
            assertThat(Review.deployed(client).start()).isGreaterThan(before);
        }
    }
}
