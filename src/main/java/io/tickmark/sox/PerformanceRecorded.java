package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** It was noted who performs or performed a control, and when (SOD-03). */
public record PerformanceRecorded(RecordPerformance what) implements DomainEvent {

    @Override
    public Fact fact() {
        return Fact.of("Control", what.control().value(), "PERFORMANCE_RECORDED")
                .changed("performer", null, what.person())
                .changed("location", null, what.location())
                .changed("from", null, what.from())
                .changed("to", null, what.to());
    }
}
