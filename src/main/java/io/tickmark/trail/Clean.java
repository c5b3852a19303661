package io.tickmark.trail;

import io.tickmark.kernel.Actor;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Makes text fit to be kept and hashed alike everywhere: well-formed Unicode, no NUL, no longer than its column, and
 * nothing instead of empty. A decision must never fail because a line of the trail would not fit.
 */
final class Clean {

    static final int LONG = 20_000;

    private Clean() {}

    static @Nullable String text(@Nullable String value, int limit) {
        if (value == null || value.isEmpty()) {
            return null;
        }
        var wellFormed =
                new String(value.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return wellFormed.length() <= limit ? wellFormed : cut(wellFormed, limit);
    }

    static String required(String value, int limit) {
        var text = text(value, limit);
        return text == null ? "?" : text;
    }

    static Actor actor(Actor actor) {
        return new Actor(
                required(actor.id(), 200),
                required(actor.name(), 200),
                required(actor.role(), 500),
                text(actor.sessionId(), 200),
                text(actor.ip(), 100));
    }

    static SubjectRef subject(SubjectRef subject) {
        return new SubjectRef(required(subject.type(), 100), required(subject.id(), 200));
    }

    static Change change(Change change) {
        return new Change(required(change.field(), 200), text(change.before(), LONG), text(change.after(), LONG));
    }

    private static String cut(String value, int limit) {
        var end = Character.isHighSurrogate(value.charAt(limit - 2)) ? limit - 2 : limit - 1;
        return value.substring(0, end) + "…";
    }
}
