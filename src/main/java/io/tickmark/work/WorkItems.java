package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the table of work items. Plain SQL: the list must stay fast at a million rows. */
@Repository
class WorkItems {

    static final String FIELDS = "w.user_task_key, w.process_instance_key, w.process_id, w.process_version,"
            + " w.element_id, w.state, w.title, w.route, w.subject_type, w.subject_id, w.assignee, w.candidate_groups,"
            + " w.due_at, w.opened_at, w.closed_at";
    static final String COLUMNS = "select " + FIELDS + " from work_item w";

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkItemDetails> find(WorkItemId id) {
        return jdbc.sql(COLUMNS + " where w.user_task_key = ?")
                .param(id.value())
                .query(WorkItems::read)
                .optional();
    }

    /** Waits for whoever is changing the row, and keeps others from changing it until the transaction ends. */
    Optional<WorkItemDetails> lock(WorkItemId id) {
        return jdbc.sql(COLUMNS + " where w.user_task_key = ? for update")
                .param(id.value())
                .query(WorkItems::read)
                .optional();
    }

    List<WorkItemDetails> all(Collection<WorkItemId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(COLUMNS + " where w.user_task_key in (:keys)")
                .param("keys", ids.stream().map(WorkItemId::value).toList())
                .query(WorkItems::read)
                .list();
    }

    Set<WorkItemId> open() {
        return new HashSet<>(jdbc.sql("select user_task_key from work_item where state = 'OPEN'")
                .query((row, number) -> new WorkItemId(row.getLong(1)))
                .list());
    }

    List<WorkItemDetails> openOf(String subjectType, String subjectId) {
        return jdbc.sql(COLUMNS + " where w.subject_type = ? and w.subject_id = ? and w.state = 'OPEN'"
                        + " order by w.user_task_key")
                .params(subjectType, subjectId)
                .query(WorkItems::read)
                .list();
    }

    List<WorkItemDetails> ofSubject(String subjectType, String subjectId) {
        return jdbc.sql(COLUMNS + " where w.subject_type = ? and w.subject_id = ? order by w.user_task_key")
                .params(subjectType, subjectId)
                .query(WorkItems::read)
                .list();
    }

    List<WorkItemDetails> ofInstance(long processInstanceKey) {
        return jdbc.sql(COLUMNS + " where w.process_instance_key = ? order by w.user_task_key")
                .param(processInstanceKey)
                .query(WorkItems::read)
                .list();
    }

    static WorkItemDetails read(ResultSet row, int number) throws SQLException {
        return new WorkItemDetails(
                new WorkItemId(row.getLong("user_task_key")),
                row.getString("title"),
                row.getString("route"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("element_id"),
                row.getLong("process_instance_key"),
                row.getString("process_id"),
                row.getInt("process_version"),
                person(row.getString("assignee")),
                groups(row.getString("candidate_groups")),
                WorkItemState.valueOf(row.getString("state")),
                SqlTime.instant(row, "due_at"),
                Objects.requireNonNull(SqlTime.instant(row, "opened_at")),
                SqlTime.instant(row, "closed_at"),
                Pending.NONE);
    }

    static String text(List<String> groups) {
        return String.join(",", groups);
    }

    private static List<String> groups(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(","));
    }

    private static @Nullable PersonId person(@Nullable String name) {
        return name == null ? null : new PersonId(name);
    }
}
