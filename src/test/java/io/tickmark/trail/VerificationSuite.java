package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.trail.Verification.Damage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** An administrator of the database goes around its triggers; verification tells. Each attempt is rolled back. */
@ApplicationModuleTest(
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
abstract class VerificationSuite {

    private static final String COPY = "insert into trail_entry select %d, event_id, occurred_at, actor_id, actor_name,"
            + " actor_role, acting_for, session_id, ip, object_type, object_id, object_version, action, field,"
            + " old_value, new_value, reason_code, reason_text, task_id, process_instance_key, process_version,"
            + " content_hash, prev_event_hash, event_hash from trail_entry where seq = %d";

    @Autowired
    private Verifier verifier;

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    abstract String[] waysAroundTheTriggers();

    @BeforeEach
    void ten_entries_and_no_trigger() {
        IntStream.range(0, 10)
                .forEach(i -> events.publishEvent((DomainEvent)
                        () -> Fact.of("ControlTest", "t" + i, "OPENED").changed("state", "DRAFT", "OPEN")));
        for (var way : waysAroundTheTriggers()) {
            jdbc.execute(way);
        }
    }

    @Test
    void an_untouched_chain_holds() {
        var found = trail.verify();
        assertThat(found.intact()).isTrue();
        assertThat(found.entries()).isGreaterThanOrEqualTo(10);
        assertThat(trail.search(TrailFilter.ALL.doing("VERIFIED"), 0, 1)
                        .getFirst()
                        .reasonCode())
                .isEqualTo("INTACT");
    }

    @Test
    void a_changed_value_is_found() {
        finds(4, Damage.CHANGED, "update trail_entry set new_value = 'CLOSED' where seq = 4");
    }

    @Test
    void a_changed_time_is_found() {
        finds(
                4,
                Damage.CHANGED,
                "update trail_entry set occurred_at = occurred_at - interval '1' second where seq = 4");
    }

    @Test
    void a_changed_actor_is_found() {
        finds(7, Damage.CHANGED, "update trail_entry set actor_id = 'd.osei' where seq >= 7");
    }

    @Test
    void a_changed_hash_is_found() {
        finds(3, Damage.CHANGED, "update trail_entry set event_hash = prev_event_hash where seq = 3");
    }

    @Test
    void a_removed_entry_is_found() {
        finds(5, Damage.MISSING, "delete from trail_entry where seq = 5");
    }

    @Test
    void an_entry_put_in_between_is_found() {
        finds(
                6,
                Damage.UNCHAINED,
                "update trail_entry set seq = seq + 1000000 where seq >= 6",
                "update trail_entry set seq = seq - 999999 where seq >= 6",
                COPY.formatted(6, 3),
                "update trail_head set seq = seq + 1");
    }

    @Test
    void exchanged_entries_are_found() {
        finds(
                2,
                Damage.UNCHAINED,
                "update trail_entry set seq = 1000000 where seq = 2",
                "update trail_entry set seq = 2 where seq = 3",
                "update trail_entry set seq = 3 where seq = 1000000");
    }

    @Test
    void a_tail_cut_off_is_found() {
        var end = trail.end();
        finds(end - 1, Damage.CUT_OFF, "delete from trail_entry where seq >= " + (end - 1));
    }

    @Test
    void an_entry_past_the_end_is_found() {
        var end = trail.end();
        finds(end + 1, Damage.ADDED, COPY.formatted(end + 1, end));
    }

    @Test
    void an_entry_before_the_first_is_found() {
        finds(0, Damage.BEFORE_THE_FIRST, COPY.formatted(0, 3));
        finds(-5, Damage.BEFORE_THE_FIRST, COPY.formatted(-5, 3));
    }

    @Test
    void values_put_beside_no_field_are_found() {
        events.publishEvent((DomainEvent) () -> Fact.of("ControlTest", "plain", "OPENED"));
        finds(
                trail.end(),
                Damage.CHANGED,
                "update trail_entry set old_value = 'EFFECTIVE', new_value = 'INEFFECTIVE' where field is null");
    }

    @Test
    void a_tail_cut_off_with_its_head_moved_by_guess_is_found() {
        var end = trail.end();
        finds(
                end - 1,
                Damage.END_CHANGED,
                "delete from trail_entry where seq = " + end,
                "update trail_head set seq = seq - 1");
    }

    @Test
    void an_emptied_trail_is_found() {
        finds(1, Damage.CUT_OFF, "delete from trail_entry");
    }

    private void finds(long seq, Damage damage, String... tampering) {
        var broken = transaction.execute(status -> {
            status.setRollbackOnly();
            for (var sql : tampering) {
                jdbc.execute(sql);
            }
            return verifier.verify(progress -> {}).firstBreak();
        });
        assertThat(broken).isNotNull();
        assertThat(broken.damage()).isEqualTo(damage);
        assertThat(broken.seq()).isEqualTo(seq);
        assertThat(broken.sentence()).contains(Long.toString(seq));
    }
}
