package io.tickmark.work.process;

import io.tickmark.work.EngineLink;
import io.tickmark.work.InstructionLog;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the loop to the engine turns. An engine that is away, or decisions it did not take, degrade Tickmark and don't
 * stop it: people can read, and what they decide is kept.
 */
@Component("engine")
class EngineHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EngineLink link;
    private final InstructionLog instructions;

    EngineHealth(EngineLink link, InstructionLog instructions) {
        this.link = link;
        this.instructions = instructions;
    }

    @Override
    public Health health() {
        var unsent = instructions.waitingLongerThan(PATIENCE);
        var refused = instructions.refused();
        var fine = link.isUp() && unsent == 0 && refused == 0;
        var health = Health.status(fine ? Status.UP : DEGRADED)
                .withDetail("engine", link.isUp() ? "answers" : "does not answer")
                .withDetail("since", link.since().toString())
                .withDetail("decisionsUnsent", unsent)
                .withDetail("decisionsRefused", refused);
        link.lastHeard().ifPresent(at -> health.withDetail("lastListenerJob", at.toString()));
        return health.build();
    }
}
