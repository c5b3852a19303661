package io.tickmark.sox.api;

import io.tickmark.sox.DeficiencyDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deficiency.
 *
 * @param superseded its test was opened again and concluded otherwise since
 */
record DeficiencyResource(
        String ref,
        String test,
        String control,
        @Nullable String location,
        String state,
        boolean superseded,
        Instant identifiedAt) {

    static DeficiencyResource of(DeficiencyDetails deficiency) {
        return new DeficiencyResource(
                deficiency.ref(),
                deficiency.test().toString(),
                deficiency.control().value(),
                deficiency.location(),
                deficiency.state().name(),
                deficiency.superseded(),
                deficiency.identifiedAt());
    }
}
