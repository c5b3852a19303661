package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** Asks for a day. */
public record DateQuestion(Asked asked) implements FormQuestion {

    @Override
    public Answer read(String text) {
        try {
            return Answer.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException e) {
            var label = asked.label();
            return Answer.wrong(
                    Sentence.of("form.date", label + ": a date like 2027-10-15, not “" + text + "”.", label, text));
        }
    }
}
