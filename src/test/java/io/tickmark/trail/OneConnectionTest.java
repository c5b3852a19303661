package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.Databases.OnH2;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.stereotype.Service;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where all other connections are in use, the trail waits for none while it holds one. Flyway needs a second to start. */
@OnH2
@ApplicationModuleTest(
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
@TestPropertySource(
        properties = {"spring.datasource.hikari.maximum-pool-size=2", "spring.datasource.hikari.connection-timeout=1000"
        })
@Import({OneConnectionTest.Counter.class, OneConnectionTest.Rules.class})
class OneConnectionTest {

    @Autowired
    private Trail trail;

    @Autowired
    private Counter counter;

    @Autowired
    private DataSource database;

    @Test
    void a_refusal_is_kept_with_a_single_connection() throws SQLException {
        try (var other = database.getConnection()) {
            assertThat(other.isClosed()).isFalse();
            assertThatThrownBy(() -> counter.refuse("a")).isInstanceOf(Refused.class);
        }

        assertThat(trail.of(new SubjectRef("Count", "a"))).hasSize(1);
    }

    @Test
    void what_is_told_right_after_a_commit_is_kept_with_a_single_connection() throws SQLException {
        try (var other = database.getConnection()) {
            assertThat(other.isClosed()).isFalse();
            counter.tellLate("b");
        }

        assertThat(trail.of(new SubjectRef("Count", "b")))
                .extracting(TrailEntry::action)
                .containsExactly("EARLY", "LATE");
    }

    @Service
    @Transactional
    static class Counter {

        private final Rules rules;
        private final ApplicationEventPublisher events;

        Counter(Rules rules, ApplicationEventPublisher events) {
            this.rules = rules;
            this.events = events;
        }

        public void refuse(String id) {
            // the transaction takes its connection before it is refused
            happens(id, "COUNTED");
            rules.refuse(id);
        }

        public void tellLate(String id) {
            happens(id, "EARLY");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    happens(id, "LATE");
                }
            });
        }

        private void happens(String id, String action) {
            events.publishEvent((DomainEvent) () -> Fact.of("Count", id, action));
        }
    }

    @Service
    static class Rules {

        public void refuse(String id) {
            throw new Refused(new SubjectRef("Count", id), "COUNT", "WF-01", "Count yourself.");
        }
    }
}
