package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks answers against a form, on the server, whoever sends them; turns them into strings, numbers and booleans. */
final class FormCheck {

    private final List<FormFault> faults = new ArrayList<>();
    private final Map<String, Object> answers = new LinkedHashMap<>();

    FormCheck(FormDefinition form, Map<String, ?> given) {
        form.fields().stream().filter(FormField::asks).forEach(field -> check(field, given.get(field.key())));
        given.keySet().stream()
                .filter(key -> form.fields().stream()
                        .noneMatch(field -> field.asks() && field.key().equals(key)))
                .forEach(key ->
                        fault(key, Sentence.of("form.unknown", "“" + key + "” is not a question of this form.", key)));
    }

    List<FormFault> faults() {
        return faults;
    }

    Map<String, Object> answers() {
        return answers;
    }

    private void check(FormField field, @Nullable Object value) {
        if (field.type() == FormField.Type.CHECKBOX) {
            checkbox(field, value);
            return;
        }
        if (value == null || value.toString().isBlank()) {
            if (field.required()) {
                fault(field.key(), Sentence.of("form.answer", field.label() + ": an answer is needed.", field.label()));
            }
            return;
        }
        var text = value.toString().strip();
        switch (field.type()) {
            case TEXT, TEXT_AREA -> text(field, text);
            case NUMBER -> number(field, text);
            case SELECT -> select(field, text);
            default -> date(field, text);
        }
    }

    private void checkbox(FormField field, @Nullable Object value) {
        var ticked = value != null && "true".equalsIgnoreCase(value.toString());
        if (field.required() && !ticked) {
            fault(
                    field.key(),
                    Sentence.of("form.tick", field.label() + ": tick it, or leave the form for later.", field.label()));
        }
        answers.put(field.key(), ticked);
    }

    private void text(FormField field, String text) {
        if (field.maxLength() != null && text.length() > field.maxLength()) {
            fault(
                    field.key(),
                    Sentence.of(
                            "form.long",
                            field.label() + ": at most " + field.maxLength() + " characters, not " + text.length()
                                    + ".",
                            field.label(),
                            field.maxLength(),
                            text.length()));
        }
        answers.put(field.key(), text);
    }

    private void number(FormField field, String text) {
        try {
            var number = Double.parseDouble(text);
            if (!Double.isFinite(number)
                    || (field.min() != null && number < field.min())
                    || (field.max() != null && number > field.max())) {
                fault(
                        field.key(),
                        Sentence.of(
                                "form.range",
                                field.label() + ": a number from " + bound(field.min()) + " to " + bound(field.max())
                                        + ", not " + text + ".",
                                field.label(),
                                bound(field.min()),
                                bound(field.max()),
                                text));
            }
            answers.put(field.key(), number);
        } catch (NumberFormatException e) {
            fault(
                    field.key(),
                    Sentence.of("form.number", field.label() + ": a number, not “" + text + "”.", field.label(), text));
        }
    }

    private static Object bound(@Nullable Double bound) {
        return bound == null ? "…" : bound;
    }

    private void select(FormField field, String text) {
        if (!field.options().containsKey(text)) {
            fault(
                    field.key(),
                    Sentence.of(
                            "form.option",
                            field.label() + ": one of "
                                    + String.join(", ", field.options().keySet()) + ", not “" + text + "”.",
                            field.label(),
                            String.join(", ", field.options().keySet()),
                            text));
        }
        answers.put(field.key(), text);
    }

    private void date(FormField field, String text) {
        try {
            answers.put(field.key(), LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            fault(
                    field.key(),
                    Sentence.of(
                            "form.date",
                            field.label() + ": a date like 2027-10-15, not “" + text + "”.",
                            field.label(),
                            text));
        }
    }

    private void fault(String key, Sentence sentence) {
        faults.add(new FormFault(key, sentence));
    }
}
