package io.tickmark.trail;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A {@link TrailFilter} as the databases understand it. */
final class Condition {

    private static final List<String> SEARCHED = List.of(
            "actor_id", "actor_name", "object_id", "field", "old_value", "new_value", "reason_code", "reason_text");

    private final StringBuilder sql = new StringBuilder("where 1 = 1");
    private final List<Object> parameters = new ArrayList<>();

    Condition(TrailFilter filter) {
        and("actor_id = ?", filter.actor());
        and("object_type = ?", filter.objectType());
        and("object_id = ?", filter.objectId());
        and("action = ?", filter.action());
        and("occurred_at >= ?", utc(filter.from()));
        and("occurred_at < ?", utc(filter.to()));
        and("seq <= ?", filter.upTo());
        if (filter.text() != null && !filter.text().isBlank()) {
            says(filter.text().strip());
        }
    }

    Condition and(String clause, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            sql.append(" and ").append(clause);
            parameters.add(value);
        }
        return this;
    }

    String sql() {
        return sql.toString();
    }

    Object[] parameters(Object... more) {
        var all = new ArrayList<>(parameters);
        Collections.addAll(all, more);
        return all.toArray();
    }

    private void says(String text) {
        var like = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        var clauses = SEARCHED.stream()
                .map(column -> "lower(" + column + ") like ? escape '\\'")
                .toList();
        sql.append(" and (").append(String.join(" or ", clauses)).append(")");
        parameters.addAll(Collections.nCopies(SEARCHED.size(), like));
    }

    private static @Nullable Object utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
