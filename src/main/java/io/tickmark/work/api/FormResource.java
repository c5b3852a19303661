package io.tickmark.work.api;

import io.tickmark.work.FormDefinition;
import io.tickmark.work.FormField;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A simple form as programs read it: which keys an answer has, and what each may be. */
record FormResource(String id, List<Field> fields) {

    /**
     * What is asked.
     *
     * @param options value → label, for a select
     */
    record Field(
            String key,
            String type,
            String label,
            String description,
            boolean required,
            @Nullable Integer maxLength,
            @Nullable Double min,
            @Nullable Double max,
            Map<String, String> options) {

        static Field of(FormField field) {
            return new Field(
                    field.key(),
                    field.type().name(),
                    field.label(),
                    field.description(),
                    field.required(),
                    field.maxLength(),
                    field.min(),
                    field.max(),
                    field.options());
        }
    }

    static FormResource of(FormDefinition form) {
        return new FormResource(
                form.id(),
                form.fields().stream()
                        .filter(field -> !field.key().isEmpty())
                        .map(Field::of)
                        .toList());
    }
}
