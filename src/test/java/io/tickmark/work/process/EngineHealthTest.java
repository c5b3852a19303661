package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.IntegrationTest;
import io.tickmark.work.EngineLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class EngineHealthTest {

    @Autowired
    EngineHealth health;

    @Autowired
    EngineLink link;

    @Test
    void an_engine_that_is_away_degrades_and_does_not_stop() {
        link.silent("test");

        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.health().getDetails())
                .containsEntry("engine", "does not answer")
                .containsKeys("since", "decisionsUnsent", "decisionsRefused");
    }

    @Test
    void the_last_listener_job_is_shown() {
        link.heard();

        assertThat(health.health().getDetails()).containsKey("lastListenerJob");
    }
}
