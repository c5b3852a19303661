package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of the work list, straight off the indexes: a page costs the same at a thousand rows and at a million. */
@Repository
class WorkPages {

    private final JdbcClient jdbc;
    private final WorkItems items;

    WorkPages(JdbcClient jdbc, WorkItems items) {
        this.jdbc = jdbc;
        this.items = items;
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

    /** Reads each group's own order and merges: no sort over all rows. */
    List<WorkItemDetails> claimable(Collection<String> groups, WorkFilter filter, int offset, int limit) {
        record Offer(long key, @Nullable Instant dueAt) {}
        var offers = new ArrayList<Offer>();
        for (var group : groups) {
            jdbc.sql("select c.user_task_key, c.due_at from work_claimable c" + claimableWhere(filter)
                            + " order by c.candidate_group, c.due_at, c.user_task_key limit :limit")
                    .params(claimableParams(group, filter))
                    .param("limit", (long) offset + limit)
                    .query((row, number) -> new Offer(row.getLong(1), SqlTime.instant(row, "due_at")))
                    .list()
                    .forEach(offers::add);
        }
        var keys = offers.stream()
                .distinct()
                .sorted(Comparator.comparing(Offer::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Offer::key))
                .skip(offset)
                .limit(limit)
                .map(offer -> new WorkItemId(offer.key()))
                .toList();
        var found = new LinkedHashMap<WorkItemId, WorkItemDetails>();
        items.all(keys).forEach(item -> found.put(item.id(), item));
        return keys.stream().filter(found::containsKey).map(found::get).toList();
    }

    int claimableCount(Collection<String> groups, WorkFilter filter) {
        if (groups.size() == 1) {
            return jdbc.sql("select count(*) from work_claimable c" + claimableWhere(filter))
                    .params(claimableParams(groups.iterator().next(), filter))
                    .query(Integer.class)
                    .single();
        }
        if (groups.isEmpty()) {
            return 0;
        }
        var params = claimableParams("", filter);
        params.put("groups", groups);
        return jdbc.sql("select count(distinct c.user_task_key) from work_claimable c"
                        + claimableWhere(filter).replace("= :group", "in (:groups)"))
                .params(params)
                .query(Integer.class)
                .single();
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

    private static String claimableWhere(WorkFilter filter) {
        var sql = new FilterSql(filter);
        return (sql.asksForTitle() ? " join work_item w on w.user_task_key = c.user_task_key" : "")
                + " where c.candidate_group = :group" + sql.due("c") + sql.title();
    }

    private static Map<String, Object> claimableParams(String group, WorkFilter filter) {
        var params = new FilterSql(filter).parameters();
        params.put("group", group);
        return params;
    }
}
