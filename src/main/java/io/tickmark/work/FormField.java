package io.tickmark.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One component of a simple form.
 *
 * @param key name of the answer; empty for static text
 * @param label what the person reads; the text itself for static text
 * @param options value → label, for a select
 */
public record FormField(
        Type type,
        String key,
        String label,
        String description,
        boolean required,
        @Nullable Integer maxLength,
        @Nullable Double min,
        @Nullable Double max,
        Map<String, String> options) {

    /** The components of Camunda's form JSON that Tickmark draws. Any other is refused at start. */
    public enum Type {
        STATIC_TEXT("text"),
        TEXT("textfield"),
        TEXT_AREA("textarea"),
        NUMBER("number"),
        CHECKBOX("checkbox"),
        SELECT("select"),
        DATE("datetime");

        private final String json;

        Type(String json) {
            this.json = json;
        }

        static @Nullable Type of(String json) {
            return List.of(values()).stream()
                    .filter(type -> type.json.equals(json))
                    .findFirst()
                    .orElse(null);
        }
    }

    boolean asks() {
        return type != Type.STATIC_TEXT;
    }
}
