package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** Asks for a number. */
public record NumberQuestion(
        Asked asked, @Nullable Double min, @Nullable Double max) implements FormQuestion {

    @Override
    public Answer read(String text) {
        var label = asked.label();
        try {
            var number = Double.parseDouble(text);
            var fits = Double.isFinite(number) && (min == null || number >= min) && (max == null || number <= max);
            return fits
                    ? Answer.of(number)
                    : Answer.wrong(Sentence.of(
                            "form.range",
                            label + ": a number from " + bound(min) + " to " + bound(max) + ", not " + text + ".",
                            label,
                            bound(min),
                            bound(max),
                            text));
        } catch (NumberFormatException e) {
            return Answer.wrong(Sentence.of("form.number", label + ": a number, not “" + text + "”.", label, text));
        }
    }

    private static Object bound(@Nullable Double bound) {
        return bound == null ? "…" : bound;
    }
}
