package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deficiency as everyone may read it.
 *
 * @param superseded its test was opened again and concluded otherwise since; its own life decides what becomes of it
 * @param testNow its test as it stands now: it may be open again, or cancelled
 */
public record DeficiencyDetails(
        String ref,
        ControlTestId test,
        ControlId control,
        @Nullable String location,
        DeficiencyState state,
        boolean superseded,
        Instant identifiedAt,
        ControlTestRow testNow) {}
