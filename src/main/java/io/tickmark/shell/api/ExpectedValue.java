package io.tickmark.shell.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value of a type looks like, in words. */
final class ExpectedValue {

    private static final Map<Class<?>, String> WORDS = Map.ofEntries(
            Map.entry(int.class, "a whole number"),
            Map.entry(Integer.class, "a whole number"),
            Map.entry(long.class, "a whole number"),
            Map.entry(Long.class, "a whole number"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(String.class, "text"),
            Map.entry(LocalDate.class, "a date such as 2027-12-31"),
            Map.entry(Instant.class, "a time such as 2027-12-31T12:00:00Z"),
            Map.entry(OffsetDateTime.class, "a time with offset such as 2027-12-31T12:00:00Z"),
            Map.entry(ZoneId.class, "a time zone such as America/New_York"),
            Map.entry(UUID.class, "an id such as 0198c0de-0000-7000-8000-000000000000"));

    private ExpectedValue() {}

    static String of(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return WORDS.getOrDefault(type, Collection.class.isAssignableFrom(type) ? "a list" : "a JSON object");
    }
}
