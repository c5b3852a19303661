package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.util.buffer.BufferUtil;
import org.agrona.DirectBuffer;
import org.jspecify.annotations.Nullable;

/** Small conversions between the engine's values and those of the documents. */
final class Text {

    static final String TENANT = "<default>";

    private Text() {}

    static String key(long key) {
        return Long.toString(key);
    }

    /** The engine writes -1 where there is no key. */
    static @Nullable String keyOrNull(long key) {
        return key <= 0 ? null : Long.toString(key);
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static String of(DirectBuffer buffer) {
        return BufferUtil.bufferAsString(buffer);
    }
}
