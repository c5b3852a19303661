package io.tickmark.sox;

import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.RiskRating;
import io.tickmark.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * The one time a sample grew because of a single exception (DT-2).
 *
 * @param items how many were added
 * @param cause why the exception looks random, in the tester's words: the deviation, documented
 */
@Embeddable
public record Expansion(
        @Column(name = "expanded_by") int items,
        @Column(name = "expansion_cause") String cause,

        @Column(name = "expansion_asked_by") @Convert(converter = PersonIdColumn.class)
        PersonId by,

        @Column(name = "expansion_asked_at") Instant at) {

    private static final int SMALLEST_SAMPLE = 16;
    private static final int MORE = 15;
    private static final int MORE_FOR_HIGH_RISK = 20;

    /** Whether a sample of this size is expanded at all; a smaller one fails with its first exception. */
    static boolean suits(int planned) {
        return planned >= SMALLEST_SAMPLE;
    }

    /** By how many items: none for a key control with a high risk, and never more than the population has left. */
    static int itemsFor(ControlVersionDetails control) {
        var high = control.risk().rating() == RiskRating.HIGH;
        if (high && control.content().design().key()) {
            return 0;
        }
        var left = control.plan().expectedPopulation() - control.plan().sampleSize();
        return Math.clamp(left, 0, high ? MORE_FOR_HIGH_RISK : MORE);
    }
}
