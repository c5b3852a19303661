package io.tickmark.sox.api;

import io.tickmark.sox.DeficiencyDetails;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deficiency.
 *
 * @param superseded its test was opened again and concluded otherwise since
 * @param testState where its test stands now
 */
record DeficiencyResource(
        String ref,
        String test,
        String control,
        @Nullable String location,
        String state,
        boolean superseded,
        Instant identifiedAt,
        String testState) {

    static DeficiencyResource of(DeficiencyDetails deficiency) {
        return new DeficiencyResource(
                deficiency.ref(),
                deficiency.test().toString(),
                deficiency.control().value(),
                deficiency.location(),
                deficiency.state().name(),
                deficiency.superseded(),
                deficiency.identifiedAt(),
                deficiency.testNow().state().name());
    }
}
