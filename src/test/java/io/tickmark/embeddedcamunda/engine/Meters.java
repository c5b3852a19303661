package io.tickmark.embeddedcamunda.engine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.core.instrument.config.MeterFilter;

/** The engine measures much; here nobody looks at it. */
final class Meters {

    private Meters() {}

    static MeterRegistry none() {
        MeterRegistry registry = new CompositeMeterRegistry();
        registry.config().meterFilter(MeterFilter.deny());
        return registry;
    }
}
