package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks for a tick; without one the answer is no. */
public record CheckboxQuestion(Asked asked) implements FormQuestion {

    @Override
    public Answer answer(@Nullable Object given) {
        return read(String.valueOf(given));
    }

    @Override
    public Answer read(String text) {
        var ticked = "true".equalsIgnoreCase(text);
        var label = asked.label();
        return ticked || !asked.required()
                ? Answer.of(ticked)
                : Answer.wrong(Sentence.of("form.tick", label + ": tick it, or leave the form for later.", label));
    }
}
