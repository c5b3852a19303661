package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** Somebody no longer performs a control. */
public record PerformanceEnded(PerformanceDetails what) implements DomainEvent {

    @Override
    public Fact fact() {
        return Fact.of("Control", what.control().value(), "PERFORMANCE_ENDED")
                .changed("performer", what.person(), what.person())
                .changed("location", what.location(), what.location())
                .changed("to", null, what.to());
    }
}
