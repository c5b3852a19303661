package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.util.Map;

/**
 * Asks to choose one.
 *
 * @param options value → what the person reads
 */
public record SelectQuestion(Asked asked, Map<String, Sentence> options) implements FormQuestion {

    @Override
    public Answer read(String text) {
        var all = String.join(", ", options.keySet());
        var label = asked.label();
        return options.containsKey(text)
                ? Answer.of(text)
                : Answer.wrong(Sentence.of(
                        "form.option", label + ": one of " + all + ", not “" + text + "”.", label, all, text));
    }
}
