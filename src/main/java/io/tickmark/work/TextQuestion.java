package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Asks for words.
 *
 * @param large whether several lines are expected
 * @param pattern what the answer must contain, as Camunda's forms read it
 */
public record TextQuestion(
        Asked asked,
        boolean large,
        @Nullable Integer minLength,
        @Nullable Integer maxLength,
        @Nullable Pattern pattern) implements FormQuestion {

    @Override
    public Answer read(String text) {
        var label = asked.label();
        if (minLength != null && text.length() < minLength) {
            return Answer.wrong(Sentence.of(
                    "form.short",
                    label + ": at least " + minLength + " characters, not " + text.length() + ".",
                    label,
                    minLength,
                    text.length()));
        }
        if (maxLength != null && text.length() > maxLength) {
            return Answer.wrong(Sentence.of(
                    "form.long",
                    label + ": at most " + maxLength + " characters, not " + text.length() + ".",
                    label,
                    maxLength,
                    text.length()));
        }
        return pattern == null || pattern.matcher(text).find()
                ? Answer.of(text)
                : Answer.wrong(Sentence.of(
                        "form.pattern",
                        label + ": it must match " + pattern + ", and “" + text + "” doesn't.",
                        label,
                        pattern,
                        text));
    }
}
