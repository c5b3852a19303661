package io.tickmark.matrix;

import org.jspecify.annotations.Nullable;

/**
 * Which controls of the matrix are wanted; what is null or empty doesn't matter.
 *
 * @param search part of the id, the title, the description or the risk, in any case
 * @param ownerRole the position that owns the control
 */
public record MatrixFilter(
        String search,
        @Nullable BusinessProcess process,
        @Nullable ControlLevel level,
        @Nullable Boolean key,
        @Nullable Frequency frequency,
        @Nullable RiskRating rating,
        String ownerRole,
        @Nullable ControlStatus status) {

    /** All controls, retired ones too. */
    public static final MatrixFilter ALL = new MatrixFilter("", null, null, null, null, null, "", null);

    /** The controls in force. */
    public static final MatrixFilter ACTIVE =
            new MatrixFilter("", null, null, null, null, null, "", ControlStatus.ACTIVE);

    String pattern() {
        var plain = search.strip().toLowerCase(java.util.Locale.ROOT);
        return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
