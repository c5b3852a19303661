package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.Change;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.SubjectRef;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How the trail is written, on any database. */
@ApplicationModuleTest(
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
abstract class TrailSuite {

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @WithMockUser(username = "s.novak", roles = "SOX_TESTER")
    void an_event_is_kept_with_who_and_what() {
        var test = new SubjectRef("ControlTest", "who-and-what");
        happens(Fact.of(test.type(), test.id(), "CONCLUDED")
                .changed("conclusion", null, "EFFECTIVE")
                .hashed("ab12"));
        var line = trail.of(test).getFirst();
        assertThat(line.actor().id()).isEqualTo("s.novak");
        assertThat(line.actor().role()).isEqualTo("SOX_TESTER");
        assertThat(line.action()).isEqualTo("CONCLUDED");
        assertThat(line.change()).isEqualTo(new Change("conclusion", null, "EFFECTIVE"));
        assertThat(line.contentHash()).isEqualTo("ab12");
    }

    @Test
    void each_changed_field_is_a_line_of_one_event() {
        var test = new SubjectRef("ControlTest", "two-fields");
        happens(Fact.of(test.type(), test.id(), "CHANGED").changed("a", 1, 2).changed("b", "x", null));
        var lines = trail.of(test);
        assertThat(lines)
                .extracting(TrailEntry::change)
                .containsExactly(new Change("a", "1", "2"), new Change("b", "x", null));
        assertThat(lines)
                .extracting(TrailEntry::eventId)
                .containsOnly(lines.getFirst().eventId());
    }

    @Test
    void what_is_rolled_back_did_not_happen() {
        var before = trail.end();
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(Fact.of("ControlTest", "rolled-back", "CONCLUDED")));
            status.setRollbackOnly();
        });
        assertThat(trail.end()).isEqualTo(before);
        assertThat(trail.of(new SubjectRef("ControlTest", "rolled-back"))).isEmpty();
    }

    @Test
    void what_happens_outside_a_transaction_is_kept_too() {
        events.publishEvent(event(Fact.of("ControlTest", "outside", "OPENED")));
        assertThat(trail.of(new SubjectRef("ControlTest", "outside"))).hasSize(1);
    }

    @Test
    void what_happens_in_a_transaction_that_only_reads_is_kept_too() {
        var reading = new TransactionTemplate(java.util.Objects.requireNonNull(transaction.getTransactionManager()));
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> events.publishEvent(event(Fact.of("Evidence", "read", "OPENED"))));
        assertThat(trail.of(new SubjectRef("Evidence", "read"))).hasSize(1);
    }

    @Test
    void what_happens_right_after_a_commit_is_kept_too() {
        transaction.executeWithoutResult(status -> publishAfterCommit(Fact.of("Box", "after", "SENT")));
        assertThat(trail.of(new SubjectRef("Box", "after"))).hasSize(1);
    }

    @Test
    void what_happens_right_after_a_commit_is_kept_beside_what_happened_in_it() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event(Fact.of("Box", "both", "PACKED")));
            publishAfterCommit(Fact.of("Box", "both", "SENT"));
        });
        assertThat(trail.of(new SubjectRef("Box", "both")))
                .extracting(TrailEntry::action)
                .containsExactly("PACKED", "SENT");
    }

    private void publishAfterCommit(Fact fact) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(event(fact));
            }
        });
    }

    @Test
    void any_text_comes_back_as_it_was_hashed() {
        var hostile = "=1+1\r\n\"ö€😀\"\u202e" + '\0' + '\ud800';
        happens(Fact.of("ControlTest", "hostile", "CHANGED")
                .changed("note", "", hostile)
                .because("", " "));
        happens(Fact.of("ControlTest", "hostile", "CHANGED").changed("note", null, "😀".repeat(20_000)));
        assertThat(trail.of(new SubjectRef("ControlTest", "hostile"))).hasSize(2);
        assertThat(trail.verify().firstBreak()).isNull();
    }

    @Test
    void many_at_once_make_one_chain_without_a_gap() throws Exception {
        var start = trail.end();
        try (var threads = Executors.newFixedThreadPool(8)) {
            var runs = IntStream.range(0, 8)
                    .mapToObj(thread -> threads.submit(() -> IntStream.range(0, 200)
                            .forEach(i -> happens(Fact.of("WorkItem", thread + "-" + i, "CLAIMED")))))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
        var all = jdbc.queryForList("select seq from trail_entry where seq > ? order by seq", Long.class, start);
        assertThat(all)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(start + 1, start + 1600).boxed().toList());
        assertThat(trail.verify().intact()).isTrue();
    }

    /** H2 by itself gives up after two seconds, and a busy disk may take longer to write what another decided. */
    @Test
    void who_comes_while_another_is_being_written_waits() throws Exception {
        var held = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var slow = other.submit(() -> transaction.executeWithoutResult(status -> {
                jdbc.queryForList("select seq from trail_head for update");
                held.countDown();
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
            }));
            held.await();
            happens(Fact.of("WorkItem", "meanwhile", "CLAIMED"));
            slow.get();
        }
        assertThat(trail.of(new SubjectRef("WorkItem", "meanwhile"))).hasSize(1);
    }

    @Test
    void the_database_itself_refuses_any_change() {
        happens(Fact.of("ControlTest", "refuse", "OPENED"));
        for (var attempt : new String[] {
            "update trail_entry set action = 'CLOSED'",
            "delete from trail_entry where seq = 1",
            "truncate table trail_entry",
            "truncate table trail_entry cascade",
            "delete from trail_head",
            "truncate table trail_head"
        }) {
            assertThatThrownBy(() -> jdbc.execute(attempt)).as(attempt).isInstanceOf(DataAccessException.class);
        }
        assertThat(trail.of(new SubjectRef("ControlTest", "refuse"))).hasSize(1);
    }

    private void happens(Fact fact) {
        transaction.executeWithoutResult(status -> events.publishEvent(event(fact)));
    }

    private static DomainEvent event(Fact fact) {
        return () -> fact;
    }
}
