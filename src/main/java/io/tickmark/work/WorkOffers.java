package io.tickmark.work;

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

/** Pages of work that holders of a group may claim, straight off the index. */
@Repository
class WorkOffers {

    private final JdbcClient jdbc;
    private final WorkItems items;

    WorkOffers(JdbcClient jdbc, WorkItems items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    /** Reads each group's own order and merges: no sort over all rows. */
    List<WorkItemDetails> page(Collection<String> groups, WorkFilter filter, int offset, int limit) {
        record Offer(long key, @Nullable Instant dueAt) {}
        var offers = new ArrayList<Offer>();
        for (var group : groups) {
            jdbc.sql("select c.user_task_key, c.due_at from work_claimable c" + where(filter)
                            + " order by c.candidate_group, c.due_at, c.user_task_key limit :limit")
                    .params(params(group, filter))
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

    int count(Collection<String> groups, WorkFilter filter) {
        if (groups.size() == 1) {
            return jdbc.sql("select count(*) from work_claimable c" + where(filter))
                    .params(params(groups.iterator().next(), filter))
                    .query(Integer.class)
                    .single();
        }
        if (groups.isEmpty()) {
            return 0;
        }
        var params = params("", filter);
        params.put("groups", groups);
        return jdbc.sql("select count(distinct c.user_task_key) from work_claimable c"
                        + where(filter).replace("= :group", "in (:groups)"))
                .params(params)
                .query(Integer.class)
                .single();
    }

    private static String where(WorkFilter filter) {
        var sql = new FilterSql(filter);
        return (sql.asksForTitle() ? " join work_item w on w.user_task_key = c.user_task_key" : "")
                + " where c.candidate_group = :group" + sql.due("c") + sql.title();
    }

    private static Map<String, Object> params(String group, WorkFilter filter) {
        var params = new FilterSql(filter).parameters();
        params.put("group", group);
        return params;
    }
}
