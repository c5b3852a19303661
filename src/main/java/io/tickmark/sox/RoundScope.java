package io.tickmark.sox;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a round looks at: a phase of its cycle, and the days it tests.
 *
 * @param name what the round is called after it
 */
@Embeddable
record RoundScope(
        @Column(name = "name") String name,
        @Column(name = "phase") @Enumerated(EnumType.STRING) TestPhase phase,
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to) {

    /** @param number counts the rounds of this phase in the cycle, cancelled ones too */
    static RoundScope of(TestingCycleDetails cycle, PlanRound plan, long number) {
        var phase = plan.phase().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = cycle.name() + " " + phase + (number > 1 ? " " + number : "");
        return new RoundScope(name, plan.phase(), plan.from(), plan.to());
    }
}
