package io.tickmark.trail;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the trail somebody wants to see; what is null does not matter.
 *
 * @param actor id of the person
 * @param objectType noun, e.g. {@code ControlTest}
 * @param objectId its id
 * @param action what happened, e.g. {@code CONCLUDED}
 * @param from not before this moment
 * @param to before this moment
 * @param text part of a value, reason, name or id, in any case
 * @param upTo not after this line: keeps a list still while the trail grows
 */
public record TrailFilter(
        @Nullable String actor,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String action,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String text,
        @Nullable Long upTo) {

    public static final TrailFilter ALL = new TrailFilter(null, null, null, null, null, null, null, null);

    public TrailFilter by(@Nullable String person) {
        return new TrailFilter(person, objectType, objectId, action, from, to, text, upTo);
    }

    public TrailFilter on(@Nullable String type, @Nullable String id) {
        return new TrailFilter(actor, type, id, action, from, to, text, upTo);
    }

    public TrailFilter doing(@Nullable String what) {
        return new TrailFilter(actor, objectType, objectId, what, from, to, text, upTo);
    }

    public TrailFilter between(@Nullable Instant start, @Nullable Instant end) {
        return new TrailFilter(actor, objectType, objectId, action, start, end, text, upTo);
    }

    public TrailFilter saying(@Nullable String words) {
        return new TrailFilter(actor, objectType, objectId, action, from, to, words, upTo);
    }

    /** What matters, for people to read: {@code actor=k.brandt, action=CONCLUDED}. */
    String words() {
        var words = new ArrayList<String>();
        say(words, "actor", actor);
        say(words, "objectType", objectType);
        say(words, "objectId", objectId);
        say(words, "action", action);
        say(words, "from", from);
        say(words, "to", to);
        say(words, "text", text);
        say(words, "upTo", upTo);
        return String.join(", ", words);
    }

    private static void say(List<String> words, String name, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            words.add(name + "=" + value);
        }
    }

    public TrailFilter upTo(long seq) {
        return new TrailFilter(actor, objectType, objectId, action, from, to, text, seq);
    }
}
