package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What the engine has yet to take, on any database. */
@IntegrationTest
@RecordApplicationEvents
@Import(RefusingEngine.class)
abstract class OutboxSuite {

    private static final PersonId NOVAK = new PersonId("s.novak");
    private static final PersonId BRANDT = new PersonId("k.brandt");
    private static final String WORDS = "INVALID_ARGUMENT: a variable is too long";

    @Autowired
    Outbox outbox;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkItemProjection projection;

    @Autowired
    RefusingEngine engine;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void nothing_is_unsent() {
        jdbc.sql("delete from work_instruction").update();
        As.registered(people, "s.novak", Role.SOX_TESTER);
        As.registered(people, "k.brandt", Role.SOX_TESTER);
        As.registered(people, "d.marchetti", Role.SOX_PMO);
    }

    @Test
    void what_was_refused_stands_before_what_is_on_its_way() {
        var claimed = opened("Test P2P-05 at Monterrey", null);
        var finished = opened("Test O2C-11 at Akron", "s.novak");
        tester(() -> desk.claim(claimed));
        tester(() -> desk.complete(finished, Outcome.none()));
        refused(finished);

        assertThat(unsent()).extracting(one -> one.item().id()).containsExactly(finished, claimed);
        assertThat(unsent()).extracting(UnsentDecision::refusal).containsExactly(WORDS, null);
        assertThat(unsent()).extracting(UnsentDecision::kind).containsExactly(Pending.COMPLETE, Pending.CLAIM);
        assertThat(unsent()).extracting(UnsentDecision::decidedBy).containsOnly(NOVAK);
        assertThat(lead(() -> List.of(outbox.count(), outbox.refused(), outbox.stuck())))
                .containsExactly(2, 1, 1);
    }

    @Test
    void it_says_to_whom_an_item_was_to_go() {
        var item = opened("Test P2P-05 at Monterrey", "s.novak");
        lead(() -> {
            desk.reassign(item, BRANDT, "has time");
            return item;
        });

        assertThat(unsent()).singleElement().satisfies(one -> {
            assertThat(one.to()).isEqualTo(BRANDT);
            assertThat(one.decidedBy()).isEqualTo(new PersonId("d.marchetti"));
        });
    }

    @Test
    void what_the_engine_took_is_gone() {
        var item = opened("Test P2P-05 at Monterrey", null);
        tester(() -> desk.claim(item));
        projection.assigned(item, 5, "s.novak");

        assertThat(unsent()).isEmpty();
    }

    @Test
    void what_waits_for_longer_than_it_should_is_stuck() {
        var item = opened("Test P2P-05 at Monterrey", null);
        tester(() -> desk.claim(item));
        jdbc.sql("update work_instruction set decided_at = decided_at - interval '1' hour")
                .update();

        assertThat(lead(outbox::stuck)).isEqualTo(1);
        assertThat(lead(outbox::refused)).isZero();
    }

    @Test
    void what_is_sent_again_is_on_its_way_and_the_trail_has_who_sent_it() {
        var item = opened("Test P2P-05 at Monterrey", "s.novak");
        tester(() -> desk.complete(item, Outcome.none()));
        refused(item);

        lead(() -> {
            desk.sendAgain(item);
            return item;
        });

        assertThat(unsent())
                .singleElement()
                .satisfies(one -> assertThat(one.isRefused()).isFalse());
        assertThat(trail.of(new SubjectRef("WorkItem", item.toString())))
                .filteredOn(line -> line.action().equals("SENT_AGAIN"))
                .extracting(TrailEntry::actor)
                .extracting("id")
                .containsExactly("d.marchetti");
    }

    @Test
    void who_had_decided_sees_the_item_come_back_when_it_is_refused() {
        var item = opened("Test P2P-05 at Monterrey", "s.novak", "SOX_TESTER");
        tester(() -> desk.complete(item, Outcome.none()));
        events.clear();

        refused(item);

        assertThat(events.stream(WorkListChanged.class)).contains(new WorkListChanged(NOVAK, Set.of("SOX_TESTER")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SOX_PMO", mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_the_program_office_looks_into_it(Role role) {
        assertThatThrownBy(() -> As.person("s.novak", role, () -> outbox.page(0, 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private WorkItemId opened(String title, String assignee, String... groups) {
        var task = WorkExamples.aTest(title, assignee, assignee == null ? new String[] {"SOX_TESTER"} : groups);
        projection.opened(task);
        return task.id();
    }

    private void refused(WorkItemId item) {
        engine.refuses(item, WORDS);
    }

    private List<UnsentDecision> unsent() {
        return lead(() -> outbox.page(0, 10));
    }

    private static void tester(Runnable action) {
        As.person("s.novak", Role.SOX_TESTER, action);
    }

    private static <T> T lead(Supplier<T> action) {
        return As.person("d.marchetti", Role.SOX_PMO, action);
    }
}
