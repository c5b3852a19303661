package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where and from when a control applies.
 *
 * @param locations location codes, or {@code ALL}
 * @param mode one instance, or one per location
 * @param effectiveFrom first day of this version
 * @param status whether it is in force
 */
@Embeddable
public record ControlScope(
        @Column(name = "location") @Convert(converter = TextList.class)
        List<String> locations,

        @Column(name = "instance_mode") @Enumerated(EnumType.STRING)
        InstanceMode mode,

        @Column(name = "effective_from") LocalDate effectiveFrom,

        @Column(name = "status") @Enumerated(EnumType.STRING)
        ControlStatus status) {

    /** Stands for the whole company. */
    public static final String ALL = "ALL";

    public ControlScope {
        locations = List.copyOf(locations);
    }

    ControlScope retired() {
        return new ControlScope(locations, mode, effectiveFrom, ControlStatus.RETIRED);
    }

    /** The places this control is tested at: each location, or the one central place, which has no name. */
    Stream<Optional<String>> places() {
        return mode == InstanceMode.CENTRAL
                ? Stream.of(Optional.empty())
                : locations.stream().map(Optional::of);
    }
}
