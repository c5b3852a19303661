package io.tickmark.work;

import io.tickmark.kernel.Sentence;

/** One component of a simple form: a text to read, or a question. Any other component is refused at start. */
public sealed interface FormField permits FormField.StaticText, FormQuestion {

    /** What stands there to be read. */
    record StaticText(Sentence text) implements FormField {}
}
