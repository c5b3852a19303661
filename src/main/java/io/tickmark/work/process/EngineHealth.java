package io.tickmark.work.process;

import io.tickmark.work.EngineLink;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.Outbox;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether the loop to the engine turns. An engine that is away, what it was not told or did not take, and processes that
 * can't go on degrade Tickmark and don't stop it: people can read, and what they decide is kept.
 */
@Component("engine")
class EngineHealth implements HealthIndicator {

    private static final Status DEGRADED = new Status("DEGRADED");

    private final EngineLink link;
    private final InstructionLog instructions;
    private final UnsentDecisions unsent;
    private final IncidentWatch incidents;

    EngineHealth(EngineLink link, InstructionLog instructions, UnsentDecisions unsent, IncidentWatch incidents) {
        this.link = link;
        this.instructions = instructions;
        this.unsent = unsent;
        this.incidents = incidents;
    }

    @Override
    public Health health() {
        var counts = new TreeMap<String, Number>();
        counts.put("decisionsUnsent", instructions.waitingLongerThan(Outbox.PATIENCE));
        counts.put("decisionsRefused", instructions.refused());
        counts.put("publicationsUnfinished", unsent.waitingLongerThan(Outbox.PATIENCE));
        counts.put("incidents", incidents.open());
        var fine = link.isUp() && counts.values().stream().allMatch(count -> count.longValue() == 0);
        var health = Health.status(fine ? Status.UP : DEGRADED)
                .withDetail("engine", link.isUp() ? "answers" : "does not answer")
                .withDetail("since", link.since().toString())
                .withDetails(counts);
        link.lastHeard().ifPresent(at -> health.withDetail("lastListenerJob", at.toString()));
        return health.build();
    }
}
