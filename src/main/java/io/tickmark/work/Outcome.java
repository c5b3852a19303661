package io.tickmark.work;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the process is told when a work item is done: a few flags it branches on, and ids. The engine is not a database.
 *
 * @param flags strings, numbers and booleans only
 */
public record Outcome(Map<String, Object> flags) {

    public Outcome {
        flags.values().forEach(Outcome::requireFlag);
        flags = Map.copyOf(flags);
    }

    public static Outcome none() {
        return new Outcome(Map.of());
    }

    public static Outcome of(String name, Object value) {
        return new Outcome(Map.of(name, value));
    }

    public Outcome and(String name, Object value) {
        var all = new LinkedHashMap<>(flags);
        all.put(name, value);
        return new Outcome(all);
    }

    private static void requireFlag(Object value) {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw new IllegalArgumentException("A flag is a string, a number or a boolean, not a " + value.getClass());
        }
    }
}
