package io.tickmark.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.IntegrationTest;
import io.tickmark.people.PersonId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
@IntegrationTest
abstract class WorkItemProjectionSuite {

    private static final AtomicLong KEYS = new AtomicLong(1_000);

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkList list;

    @Autowired
    ApplicationEvents events;

    private final WorkItemId id = new WorkItemId(KEYS.addAndGet(100));
    private final String group = "GROUP_" + id;

    @Test
    void an_opened_task_without_assignee_is_offered_to_its_groups() {
        projection.opened(task(1, null));

        assertThat(list.team(List.of(group), WorkFilter.ALL, 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.dueAt()).isEqualTo(WorkExamples.DUE));
        assertThat(events.stream(WorkItemOpened.class)).hasSize(1);
    }

    @Test
    void a_redelivered_creating_job_changes_nothing() {
        projection.opened(task(1, null));
        projection.opened(task(1, null));

        assertThat(list.teamCount(List.of(group), WorkFilter.ALL)).isEqualTo(1);
        assertThat(events.stream(WorkItemOpened.class)).hasSize(1);
    }

    @Test
    void an_assigned_task_moves_from_the_team_to_the_person() {
        projection.opened(task(1, null));
        projection.assigned(id, 2, "s.novak");

        assertThat(list.teamCount(List.of(group), WorkFilter.ALL)).isZero();
        assertThat(item().assignee()).isEqualTo(new PersonId("s.novak"));
    }

    @Test
    void a_released_task_is_offered_again() {
        projection.opened(task(1, null));
        projection.assigned(id, 2, "s.novak");
        projection.assigned(id, 3, null);

        assertThat(list.teamCount(List.of(group), WorkFilter.ALL)).isEqualTo(1);
        assertThat(item().assignee()).isNull();
    }

    @Test
    void an_assignment_that_comes_late_does_not_undo_a_newer_one() {
        projection.opened(task(1, null));
        projection.assigned(id, 5, "k.brandt");
        projection.assigned(id, 3, "s.novak");

        assertThat(item().assignee()).isEqualTo(new PersonId("k.brandt"));
    }

    @Test
    void a_completed_task_leaves_the_list_and_never_comes_back() {
        projection.opened(task(1, null));
        projection.completed(id, 4);
        projection.assigned(id, 5, "s.novak");
        projection.opened(task(1, null));
        projection.canceled(id, 6);

        assertThat(item().state()).isEqualTo(WorkItemState.COMPLETED);
        assertThat(list.teamCount(List.of(group), WorkFilter.ALL)).isZero();
        assertThat(events.stream(WorkItemCompleted.class)).hasSize(1);
        assertThat(events.stream(WorkItemCanceled.class)).isEmpty();
    }

    @Test
    void a_canceled_task_leaves_the_list() {
        projection.opened(task(1, "s.novak"));
        projection.canceled(id, 2);

        assertThat(item().state()).isEqualTo(WorkItemState.CANCELED);
        assertThat(events.stream(WorkItemCanceled.class)).hasSize(1);
    }

    @Test
    void a_message_about_an_unknown_task_is_ignored() {
        projection.assigned(new WorkItemId(1), 2, "s.novak");
        projection.completed(new WorkItemId(1), 3);

        assertThat(list.find(new WorkItemId(1))).isEmpty();
    }

    private WorkItemDetails item() {
        return list.find(id).orElseThrow();
    }

    private WorkItemSnapshot task(long eventKey, @Nullable String assignee) {
        return WorkExamples.task(id, eventKey, assignee, List.of(group));
    }
}
