package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What came of an answer: a string, a number or a boolean; or what is wrong with it; or neither, where none was given.
 */
public record Answer(@Nullable Object value, @Nullable Sentence fault) {

    static final Answer NONE = new Answer(null, null);

    static Answer of(Object value) {
        return new Answer(value, null);
    }

    static Answer wrong(Sentence fault) {
        return new Answer(null, fault);
    }
}
