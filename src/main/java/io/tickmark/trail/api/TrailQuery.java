package io.tickmark.trail.api;

import io.tickmark.trail.TrailFilter;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks for; times are ISO with offset.
 *
 * @param upToSeq not after this line: keeps pages still while the trail grows
 */
record TrailQuery(
        @Nullable String actor,
        @Nullable String objectType,
        @Nullable String objectId,
        @Nullable String action,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable String text,
        @Nullable Long upToSeq) {

    TrailFilter filter() {
        return new TrailFilter(
                actor,
                objectType,
                objectId,
                action,
                from == null ? null : from.toInstant(),
                to == null ? null : to.toInstant(),
                text,
                upToSeq);
    }
}
