package io.tickmark.sox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A deficiency as everyone may read it. */
public record DeficiencyDetails(
        String ref,
        ControlTestId test,
        ControlId control,
        @Nullable String location,
        DeficiencyState state,
        Instant identifiedAt) {}
