package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.work.EngineLink;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
@OnH2
class EngineHealthTest {

    @Autowired
    EngineHealth health;

    @Autowired
    EngineLink link;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_engine_that_is_away_degrades_and_does_not_stop() {
        link.silent("test");

        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.health().getDetails())
                .containsEntry("engine", "does not answer")
                .containsKeys("since", "decisionsUnsent", "decisionsRefused", "publicationsUnfinished", "incidents");
    }

    @Test
    void the_last_listener_job_is_shown() {
        link.heard();

        assertThat(health.health().getDetails()).containsKey("lastListenerJob");
    }

    @Test
    void a_message_that_has_waited_for_long_is_counted() {
        jdbc.sql("insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)"
                        + " values (random_uuid(), 'a', 'b', '{}', current_timestamp - interval '1' minute)")
                .update();

        assertThat(health.health().getDetails()).containsEntry("publicationsUnfinished", 1);

        jdbc.sql("delete from event_publication where listener_id = 'a'").update();
    }
}
