package io.tickmark.matrix.ui;

import com.vaadin.flow.router.QueryParameters;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlLevel;
import io.tickmark.matrix.ControlStatus;
import io.tickmark.matrix.Frequency;
import io.tickmark.matrix.MatrixFilter;
import io.tickmark.matrix.RiskRating;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A filter of the matrix as it stands in the page's address, so that it can be mailed. */
final class ControlsAddress {

    private static final String ANY = "ANY";

    private ControlsAddress() {}

    static QueryParameters of(MatrixFilter filter) {
        var parts = new LinkedHashMap<String, String>();
        put(parts, "search", filter.search().strip());
        put(parts, "process", filter.process());
        put(parts, "level", filter.level());
        put(parts, "key", filter.key());
        put(parts, "frequency", filter.frequency());
        put(parts, "rating", filter.rating());
        put(parts, "owner", filter.ownerRole());
        if (filter.status() != ControlStatus.ACTIVE) {
            parts.put("status", filter.status() == null ? ANY : filter.status().name());
        }
        return QueryParameters.simple(parts);
    }

    private static void put(Map<String, String> parts, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.put(name, value.toString());
        }
    }

    /** What isn't understood is left out. */
    static MatrixFilter read(QueryParameters address) {
        return new MatrixFilter(
                text(address, "search"),
                word(address, "process", BusinessProcess.values()),
                word(address, "level", ControlLevel.values()),
                address.getSingleParameter("key").map(Boolean::valueOf).orElse(null),
                word(address, "frequency", Frequency.values()),
                word(address, "rating", RiskRating.values()),
                text(address, "owner"),
                status(address));
    }

    private static @Nullable ControlStatus status(QueryParameters address) {
        return text(address, "status").isEmpty()
                ? ControlStatus.ACTIVE
                : word(address, "status", ControlStatus.values());
    }

    private static String text(QueryParameters address, String name) {
        return address.getSingleParameter(name).orElse("");
    }

    private static <E extends Enum<E>> @Nullable E word(QueryParameters address, String name, E[] words) {
        var text = text(address, name);
        return Arrays.stream(words)
                .filter(it -> it.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
