package io.tickmark.work;

import io.tickmark.kernel.Sentence;
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
        form.questions()
                .forEach(question -> check(question, given.get(question.asked().key())));
        given.keySet().stream()
                .filter(key -> !form.asks(key))
                .forEach(key -> faults.add(new FormFault(
                        key, Sentence.of("form.unknown", "“" + key + "” is not a question of this form.", key))));
    }

    private void check(FormQuestion question, @Nullable Object given) {
        var key = question.asked().key();
        var answer = question.answer(given);
        if (answer.fault() != null) {
            faults.add(new FormFault(key, answer.fault()));
        } else if (answer.value() != null) {
            answers.put(key, answer.value());
        }
    }

    List<FormFault> faults() {
        return faults;
    }

    Map<String, Object> answers() {
        return answers;
    }
}
