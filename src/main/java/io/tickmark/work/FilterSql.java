package io.tickmark.work;

import static io.tickmark.work.SqlTime.timestamp;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A {@link WorkFilter} as the databases understand it. */
record FilterSql(WorkFilter filter) {

    /** Due within the filter's days, by the column of the given table. */
    String due(String table) {
        return (filter.dueFrom() == null ? "" : " and " + table + ".due_at >= :dueFrom")
                + (filter.dueBefore() == null ? "" : " and " + table + ".due_at < :dueBefore");
    }

    boolean asksForTitle() {
        return !filter.text().isEmpty();
    }

    String title() {
        return asksForTitle() ? " and lower(w.title) like :text escape '!'" : "";
    }

    /** What stands in for the names in the conditions; more may be added. */
    Map<String, Object> parameters() {
        var parameters = new LinkedHashMap<String, Object>();
        if (filter.dueFrom() != null) {
            parameters.put("dueFrom", timestamp(filter.dueFrom()));
        }
        if (filter.dueBefore() != null) {
            parameters.put("dueBefore", timestamp(filter.dueBefore()));
        }
        if (asksForTitle()) {
            parameters.put("text", "%" + filter.text().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%");
        }
        return parameters;
    }
}
