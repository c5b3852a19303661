package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of work that somebody has, or that is open, straight off the indexes: a page costs the same at a thousand rows and at a million. */
@Repository
class WorkPages {

    private final JdbcClient jdbc;

    WorkPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whoever has it, or may claim it. */
    List<WorkItemDetails> open(WorkFilter filter, int offset, int limit) {
        return jdbc.sql(WorkItems.COLUMNS + openWhere(filter)
                        + " order by w.state, w.due_at, w.user_task_key limit :limit offset :offset")
                .params(new FilterSql(filter).parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(WorkItems::read)
                .list();
    }

    int openCount(WorkFilter filter) {
        return jdbc.sql("select count(*) from work_item w" + openWhere(filter))
                .params(new FilterSql(filter).parameters())
                .query(Integer.class)
                .single();
    }

    List<WorkItemDetails> assigned(PersonId person, List<WorkItemId> except, WorkFilter filter, int offset, int limit) {
        if (limit <= 0) {
            return List.of();
        }
        // the constant columns lead the order so that H2, too, reads it off the index
        return jdbc.sql(WorkItems.COLUMNS + assignedWhere(except, filter)
                        + " order by w.assignee, w.state, w.due_at, w.user_task_key limit :limit offset :offset")
                .params(assignedParams(person, except, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(WorkItems::read)
                .list();
    }

    int assignedCount(PersonId person, List<WorkItemId> except, WorkFilter filter) {
        return jdbc.sql("select count(*) from work_item w" + assignedWhere(except, filter))
                .params(assignedParams(person, except, filter))
                .query(Integer.class)
                .single();
    }

    private static String openWhere(WorkFilter filter) {
        var sql = new FilterSql(filter);
        return " where w.state = 'OPEN'" + sql.due("w") + sql.title();
    }

    private static String assignedWhere(List<WorkItemId> except, WorkFilter filter) {
        var sql = new FilterSql(filter);
        return " where w.assignee = :person and w.state = 'OPEN'"
                + (except.isEmpty() ? "" : " and w.user_task_key not in (:except)") + sql.due("w") + sql.title();
    }

    private static Map<String, Object> assignedParams(PersonId person, List<WorkItemId> except, WorkFilter filter) {
        var params = new FilterSql(filter).parameters();
        params.put("person", person.value());
        if (!except.isEmpty()) {
            params.put("except", except.stream().map(WorkItemId::value).toList());
        }
        return params;
    }
}
