package io.tickmark.embeddedcamunda.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One property's condition as Camunda's search requests write it: a plain value or {@code $eq}, {@code $in}, … */
public final class Condition {

    private static final Set<String> OPERATORS =
            Set.of("$eq", "$neq", "$exists", "$in", "$notIn", "$like", "$gt", "$gte", "$lt", "$lte");

    private Condition() {}

    /** Whether nothing is asked: the client sends empty arrays and objects for what it does not care about. */
    public static boolean isAbsent(JsonNode condition) {
        return condition.isNull()
                || condition.isArray() && condition.isEmpty()
                || condition.isObject() && condition.properties().stream().allMatch(e -> isAbsent(e.getValue()));
    }

    /** Refuses operators that are not known here, whether or not there is a document to ask. */
    static void check(JsonNode condition) {
        if (condition.isObject()) {
            condition.properties().stream()
                    .filter(operation -> !isAbsent(operation.getValue()) && !OPERATORS.contains(operation.getKey()))
                    .forEach(operation -> {
                        throw unknown(operation.getKey());
                    });
        }
    }

    private static UnknownFilter unknown(String operator) {
        return new UnknownFilter("The operator " + operator + " is not known here.");
    }

    /** Whether the value meets the condition. */
    public static boolean holds(JsonNode condition, @Nullable Object actual) {
        if (condition.isObject()) {
            return condition.properties().stream()
                    .filter(operation -> !isAbsent(operation.getValue()))
                    .allMatch(operation -> holds(operation, actual));
        }
        if (condition.isArray()) {
            return actual instanceof Collection<?> many && containsAll(many, condition);
        }
        return equal(condition, actual);
    }

    private static boolean holds(Map.Entry<String, JsonNode> operation, @Nullable Object actual) {
        JsonNode wanted = operation.getValue();
        return switch (operation.getKey()) {
            case "$eq" -> equal(wanted, actual);
            case "$neq" -> !equal(wanted, actual);
            case "$exists" -> wanted.asBoolean() == (actual != null);
            case "$in" -> anyEqual(wanted, actual);
            case "$notIn" -> !anyEqual(wanted, actual);
            case "$like" -> actual != null && like(wanted.asText(), actual.toString());
            case "$gt" -> actual != null && compare(actual, wanted) > 0;
            case "$gte" -> actual != null && compare(actual, wanted) >= 0;
            case "$lt" -> actual != null && compare(actual, wanted) < 0;
            case "$lte" -> actual != null && compare(actual, wanted) <= 0;
            default -> throw unknown(operation.getKey());
        };
    }

    private static boolean equal(JsonNode wanted, @Nullable Object actual) {
        if (actual instanceof Collection<?> many) {
            return many.stream().anyMatch(one -> equal(wanted, one));
        }
        return actual != null && (wanted.asText().equals(actual.toString()) || compare(actual, wanted) == 0);
    }

    private static boolean anyEqual(JsonNode wanted, @Nullable Object actual) {
        for (JsonNode one : wanted) {
            if (equal(one, actual)) {
                return true;
            }
        }
        return false;
    }

    private static boolean containsAll(Collection<?> actual, JsonNode wanted) {
        for (JsonNode one : wanted) {
            if (actual.stream().noneMatch(value -> equal(one, value))) {
                return false;
            }
        }
        return true;
    }

    private static boolean like(String pattern, String actual) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(actual).matches();
    }

    private static int compare(Object actual, JsonNode wanted) {
        return Values.compare(actual, wanted.isNumber() ? (Object) wanted.asDouble() : wanted.asText());
    }
}
