package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The engine is away in this test: what is decided stays on its way. */
@IntegrationTest
abstract class WorkDeskSuite {

    private static final AtomicLong KEYS = new AtomicLong(50_000);
    private static final PersonId NOVAK = new PersonId("s.novak");
    private static final PersonId BRANDT = new PersonId("k.brandt");

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkDesk desk;

    @Autowired
    BulkDesk bulk;

    @Autowired
    WorkList list;

    @Autowired
    InstructionLog instructions;

    @Autowired
    People people;

    private final WorkItemId id = new WorkItemId(KEYS.incrementAndGet());

    @BeforeEach
    void the_team() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
        As.registered(people, "k.brandt", Role.SOX_TESTER);
        As.registered(people, "e.fontaine", Role.SOX_REVIEWER);
        As.registered(people, "ext.auditor1", Role.EXTERNAL_AUDITOR);
        As.registered(people, "d.marchetti", Role.SOX_PMO);
    }

    @Test
    void a_claim_makes_the_person_accountable_before_the_engine_confirms() {
        opened(null);

        tester("s.novak", () -> desk.claim(id));

        assertThat(item().assignee()).isEqualTo(NOVAK);
        assertThat(item().pending()).isEqualTo(Pending.CLAIM);
        assertThat(list.mine(NOVAK, WorkFilter.ALL, 0, 100)).contains(item());
    }

    @Test
    void all_items_about_a_thing_are_found_by_the_thing() {
        opened(null);
        var subject = new SubjectRef(item().subjectType(), item().subjectId());

        assertThat(list.ofSubject(subject)).contains(item());
    }

    @Test
    void what_is_claimed_cannot_be_claimed_by_another() {
        opened(null);
        tester("s.novak", () -> desk.claim(id));

        assertThatThrownBy(() -> tester("k.brandt", () -> desk.claim(id))).isInstanceOf(WorkRefusal.class);
    }

    @Test
    void of_two_who_claim_at_once_exactly_one_wins() throws Exception {
        opened(null);
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var attempts = List.of("s.novak", "k.brandt").stream()
                    .map(name -> threads.submit(() -> {
                        start.await();
                        return succeeds(() -> tester(name, () -> desk.claim(id)));
                    }))
                    .toList();
            start.countDown();
            assertThat(attempts.get(0).get() ^ attempts.get(1).get()).isTrue();
        }
    }

    @Test
    void wf_01_only_the_groups_it_is_offered_to_may_claim() {
        opened(null);

        assertThatThrownBy(() -> As.person("e.fontaine", Role.SOX_REVIEWER, () -> desk.claim(id)))
                .hasMessageContaining("SOX_TESTER")
                .hasMessageContaining("WF-01");
    }

    @Test
    void wf_01_whose_last_day_is_over_is_given_no_work() {
        opened(null);
        As.registered(people, "f.gone", Role.SOX_TESTER);
        As.person(
                "root.admin",
                Role.ADMIN,
                () -> people.end(new PersonId("f.gone"), LocalDate.of(2020, 1, 31), "Left the company"));

        assertThatThrownBy(() -> lead(() -> desk.reassign(id, new PersonId("f.gone"), "holiday")))
                .hasMessageContaining("gone")
                .hasMessageContaining("WF-01");
    }

    @Test
    void sod_08_an_external_auditor_can_neither_claim_nor_be_given_work() {
        opened(null);

        assertThatThrownBy(() -> As.person("ext.auditor1", Role.EXTERNAL_AUDITOR, () -> desk.claim(id)))
                .isInstanceOf(WorkRefusal.class);
        assertThatThrownBy(() -> lead(() -> desk.reassign(id, new PersonId("ext.auditor1"), "holiday")))
                .hasMessageContaining("external auditor");
    }

    @Test
    void wf_01_only_the_accountable_person_completes() {
        opened("s.novak");

        assertThatThrownBy(() -> tester("k.brandt", () -> desk.complete(id, Outcome.none())))
                .hasMessageContaining("isn't assigned to you");
        assertThat(item().pending()).isEqualTo(Pending.NONE);
    }

    @Test
    void a_completion_is_on_its_way_once_and_never_twice() {
        opened("s.novak");

        tester("s.novak", () -> desk.complete(id, Outcome.of("decision", "SUBMITTED")));

        assertThat(item().pending()).isEqualTo(Pending.COMPLETE);
        assertThat(instructions.hasCompletion(id)).isTrue();
        assertThatThrownBy(() -> tester("s.novak", () -> desk.complete(id, Outcome.none())))
                .hasMessageContaining("already on its way");
    }

    @Test
    void who_claimed_may_complete_though_the_engine_has_not_confirmed_the_claim() {
        opened(null);
        tester("s.novak", () -> desk.claim(id));

        tester("s.novak", () -> desk.complete(id, Outcome.none()));

        assertThat(item().pending()).isEqualTo(Pending.COMPLETE);
    }

    @Test
    void wf_11_the_lead_reassigns_with_a_reason() {
        opened("s.novak");

        assertThatThrownBy(() -> lead(() -> desk.reassign(id, BRANDT, " "))).hasMessageContaining("WF-11");
        lead(() -> desk.reassign(id, BRANDT, "s.novak is on leave"));

        assertThat(item().assignee()).isEqualTo(BRANDT);
    }

    @Test
    void nobody_but_the_lead_reassigns() {
        opened("s.novak");

        assertThatThrownBy(() -> tester("s.novak", () -> desk.reassign(id, BRANDT, "too much")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void a_release_offers_the_item_again_and_work_given_by_name_cannot_be_released() {
        opened("s.novak");
        tester("s.novak", () -> desk.release(id));
        assertThat(item().assignee()).isNull();

        var named = new WorkItemId(KEYS.incrementAndGet());
        projection.opened(WorkExamples.task(named, 1, "s.novak", List.of()));
        assertThatThrownBy(() -> tester("s.novak", () -> desk.release(named))).hasMessageContaining("by name");
    }

    @Test
    void sod_08_who_became_an_external_auditor_keeps_hands_off_what_they_held() {
        var turned = As.registered(people, "t.urned", Role.SOX_TESTER);
        opened("t.urned");
        As.turned(people, turned, Role.EXTERNAL_AUDITOR);

        assertThatThrownBy(() -> As.person("t.urned", Role.EXTERNAL_AUDITOR, () -> desk.release(id)))
                .hasMessageContaining("SOD-08");
    }

    @Test
    void sod_09_who_administers_reads_no_work() {
        opened(null);

        assertThatThrownBy(() -> As.person("w.hale", Role.ADMIN, () -> list.read(id)))
                .hasMessageContaining("SOD-09");
        As.person("s.novak", Role.SOX_TESTER, () -> assertThat(list.read(id)).isPresent());
    }

    @Test
    void wf_13_what_is_closed_stays_closed() {
        opened("s.novak");
        projection.completed(id, 9);

        assertThatThrownBy(() -> tester("s.novak", () -> desk.complete(id, Outcome.none())))
                .hasMessageContaining("already completed");
    }

    @Test
    void a_bulk_claim_previews_and_counts_and_one_refusal_spoils_nothing() {
        opened(null);
        var taken = new WorkItemId(KEYS.incrementAndGet());
        projection.opened(WorkExamples.task(taken, 1, "k.brandt", List.of("SOX_TESTER")));

        As.person("s.novak", Role.SOX_TESTER, () -> {
            assertThat(bulk.previewClaim(List.of(id, taken)).accepted()).containsExactly(id);
            assertThat(item().pending()).isEqualTo(Pending.NONE);
            var done = bulk.claim(List.of(id, taken));
            assertThat(done.accepted()).containsExactly(id);
            assertThat(done.refused())
                    .singleElement()
                    .satisfies(no -> assertThat(no.sentence().english()).contains("k.brandt"));
        });
    }

    private void opened(@Nullable String assignee) {
        projection.opened(WorkExamples.task(id, 1, assignee, List.of("SOX_TESTER")));
    }

    private WorkItemDetails item() {
        return list.find(id).orElseThrow();
    }

    private void tester(String name, Runnable action) {
        As.person(name, Role.SOX_TESTER, action);
    }

    private void lead(Runnable action) {
        As.person("d.marchetti", Role.SOX_PMO, action);
    }

    private static boolean succeeds(Runnable action) {
        try {
            action.run();
            return true;
        } catch (WorkRefusal refused) {
            return false;
        }
    }
}
