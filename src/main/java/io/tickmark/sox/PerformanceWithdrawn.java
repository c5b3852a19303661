package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** A note of who performed a control was wrong; it stays readable and no longer counts (WF-10). */
public record PerformanceWithdrawn(PerformanceDetails what, String reason) implements DomainEvent {

    @Override
    public Fact fact() {
        return Fact.of("Control", what.control().value(), "PERFORMANCE_WITHDRAWN")
                .changed("performer", what.person(), null)
                .changed("location", what.location(), null)
                .changed("from", what.from(), null)
                .changed("to", what.to(), null)
                .because(null, reason);
    }
}
