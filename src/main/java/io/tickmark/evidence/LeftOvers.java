package io.tickmark.evidence;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Forgets at each start what a crash left half received; what is younger than a day, another process may still receive. */
@Component
class LeftOvers {

    private static final Logger LOG = LoggerFactory.getLogger(LeftOvers.class);
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final EvidenceStore store;
    private final Clock clock;

    LeftOvers(EvidenceStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void sweep() {
        try {
            var forgotten = store.forgetReceivedBefore(clock.instant().minus(LONGEST_UPLOAD));
            if (forgotten > 0) {
                LOG.info("Removed {} half-received evidence files that a crash had left", forgotten);
            }
        } catch (IOException e) {
            LOG.warn("Half-received evidence files could not be looked through: {}", e.toString());
        }
    }
}
