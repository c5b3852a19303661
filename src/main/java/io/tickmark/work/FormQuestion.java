package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** A question of a form; each kind says itself which answers it takes. */
public sealed interface FormQuestion extends FormField
        permits TextQuestion, NumberQuestion, CheckboxQuestion, SelectQuestion, DateQuestion {

    Asked asked();

    /** What comes of an answer that isn't blank. */
    Answer read(String text);

    /** What comes of whatever was given, or not. */
    default Answer answer(@Nullable Object given) {
        var text = given == null ? "" : given.toString().strip();
        if (!text.isEmpty()) {
            return read(text);
        }
        var label = asked().label();
        return asked().required()
                ? Answer.wrong(Sentence.of("form.answer", label + ": an answer is needed.", label))
                : Answer.NONE;
    }
}
