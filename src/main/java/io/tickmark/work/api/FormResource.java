package io.tickmark.work.api;

import io.tickmark.work.CheckboxQuestion;
import io.tickmark.work.DateQuestion;
import io.tickmark.work.FormDefinition;
import io.tickmark.work.FormQuestion;
import io.tickmark.work.NumberQuestion;
import io.tickmark.work.SelectQuestion;
import io.tickmark.work.TextQuestion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A simple form as programs read it: which keys an answer has, and what each may be. */
record FormResource(String id, List<Field> fields) {

    /**
     * What is asked.
     *
     * @param type TEXT, NUMBER, CHECKBOX, SELECT or DATE
     * @param options value → label, for a select
     */
    record Field(
            String key,
            String type,
            String label,
            String description,
            boolean required,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable Double min,
            @Nullable Double max,
            Map<String, String> options) {

        static Field of(FormQuestion question) {
            return switch (question) {
                case TextQuestion text -> field(text, "TEXT", text.minLength(), text.maxLength(), null, null, Map.of());
                case NumberQuestion number -> field(number, "NUMBER", null, null, number.min(), number.max(), Map.of());
                case CheckboxQuestion box -> field(box, "CHECKBOX", null, null, null, null, Map.of());
                case SelectQuestion select -> field(select, "SELECT", null, null, null, null, labels(select));
                case DateQuestion date -> field(date, "DATE", null, null, null, null, Map.of());
            };
        }

        private static Map<String, String> labels(SelectQuestion select) {
            var labels = new LinkedHashMap<String, String>();
            select.options().forEach((value, label) -> labels.put(value, label.english()));
            return labels;
        }

        private static Field field(
                FormQuestion question,
                String type,
                @Nullable Integer minLength,
                @Nullable Integer maxLength,
                @Nullable Double min,
                @Nullable Double max,
                Map<String, String> options) {
            var asked = question.asked();
            return new Field(
                    asked.key(),
                    type,
                    asked.label().english(),
                    asked.description().english(),
                    asked.required(),
                    minLength,
                    maxLength,
                    min,
                    max,
                    options);
        }
    }

    static FormResource of(FormDefinition form) {
        return new FormResource(
                form.id(), form.questions().stream().map(Field::of).toList());
    }
}
