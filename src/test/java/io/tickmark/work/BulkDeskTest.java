package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.security.access.AccessDeniedException;

/** Many items at once. The engine is away in this test: what is decided stays on its way. */
@IntegrationTest
@OnH2
class BulkDeskTest {

    private static final PersonId BRANDT = new PersonId("k.brandt");

    @Autowired
    WorkItemProjection projection;

    @Autowired
    BulkDesk bulk;

    @Autowired
    WorkList list;

    @Autowired
    Eligibility eligibility;

    @Autowired
    People people;

    @BeforeEach
    void the_team() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
        As.registered(people, "k.brandt", Role.SOX_TESTER);
        As.registered(people, "d.marchetti", Role.SOX_PMO);
    }

    @Test
    void a_bulk_reassignment_previews_and_counts_and_one_refusal_spoils_nothing() {
        var first = opened("s.novak");
        var closed = opened("s.novak");
        var second = opened(null);
        projection.completed(closed, 9);
        var all = List.of(first, closed, second);

        lead(() -> {
            assertThat(bulk.previewReassign(all, BRANDT).accepted()).containsExactly(first, second);
            assertThat(holder(first)).isNotEqualTo(BRANDT);
            var done = bulk.reassign(all, BRANDT, "s.novak is on leave");
            assertThat(done.accepted()).containsExactly(first, second);
            assertThat(done.refused())
                    .singleElement()
                    .satisfies(no -> assertThat(no.id()).isEqualTo(closed));
        });

        assertThat(holder(first)).isEqualTo(BRANDT);
        assertThat(holder(second)).isEqualTo(BRANDT);
    }

    @Test
    void nobody_but_the_lead_reassigns_many() {
        var item = opened("s.novak");

        assertThatThrownBy(
                        () -> As.person("k.brandt", Role.SOX_TESTER, () -> bulk.previewReassign(List.of(item), BRANDT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_is_committed_is_counted_though_another_item_met_a_fault() {
        var first = new WorkItemId(1);
        var faulty = new WorkItemId(2);
        var last = new WorkItemId(3);
        var slow = mock(WorkDesk.class);
        doThrow(new QueryTimeoutException("too slow")).when(slow).claim(faulty);

        var done = new BulkDesk(list, slow, eligibility).claim(List.of(first, faulty, last));

        assertThat(done.accepted()).containsExactly(first, last);
        assertThat(done.refused())
                .singleElement()
                .satisfies(no -> assertThat(no.sentence().english()).contains("try again"));
    }

    @Test
    void the_hour_that_is_there_twice_is_kept_as_it_was() {
        var zone = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        try {
            // 02:30 for the second time
            var due = Instant.parse("2027-10-31T01:30:00Z");
            var task = WorkExamples.anItem("work/form/x", "Twice", "s.novak", due);
            projection.opened(task);

            assertThat(list.find(task.id()).orElseThrow().dueAt()).isEqualTo(due);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void a_group_named_twice_is_offered_the_item_once() {
        var task = WorkExamples.aTest("Test it", null, "TWICE", "TWICE");
        projection.opened(task);

        assertThat(list.teamCount(List.of("TWICE"), WorkFilter.ALL)).isEqualTo(1);
    }

    private WorkItemId opened(@Nullable String assignee) {
        var task = WorkExamples.aTest("Test it", assignee, "SOX_TESTER");
        projection.opened(task);
        return task.id();
    }

    private @Nullable PersonId holder(WorkItemId id) {
        return list.find(id).orElseThrow().assignee();
    }

    private void lead(Runnable action) {
        As.person("d.marchetti", Role.SOX_PMO, action);
    }
}
