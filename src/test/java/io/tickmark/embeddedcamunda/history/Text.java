package io.tickmark.embeddedcamunda.history;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Small conversions between the engine's values and those of the documents. */
final class Text {

    private static final int SHARED_KEYS = 4096;
    private static final int SHARED_NAMES = 10_000;
    private static final KeyText[] KEYS = new KeyText[SHARED_KEYS];
    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private record KeyText(long key, String text) {}

    private Text() {}

    /** The key as text; documents of one instance, written close to one another, share it. */
    static String key(long key) {
        int slot = (int) (key & SHARED_KEYS - 1);
        KeyText known = KEYS[slot];
        if (known == null || known.key() != key) {
            known = new KeyText(key, Long.toString(key));
            KEYS[slot] = known;
        }
        return known.text();
    }

    /** The same text, kept once: ids and types come again in thousands of documents. */
    static String shared(String text) {
        String known = NAMES.get(text);
        if (known != null) {
            return known;
        }
        if (NAMES.size() < SHARED_NAMES) {
            NAMES.put(text, text);
        }
        return text;
    }

    /** The engine writes -1 where there is no key. */
    static @Nullable String keyOrNull(long key) {
        return key <= 0 ? null : key(key);
    }

    /** Dates with an offset, as the engine keeps them, in the one form in which searches tell them. */
    static @Nullable String utc(String date) {
        return date.isEmpty() ? null : UTC.format(OffsetDateTime.parse(date));
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
