package io.tickmark.work.process;

import io.tickmark.work.EngineLink;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.core.EventPublicationRegistry;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends again what the engine has not been told, while it answers: what was left at a stop, a crash or an outage. */
@Component
public class UnsentDecisions {

    /** Younger ones are still on their first way. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final IncompleteEventPublications publications;
    private final EventPublicationRegistry registry;
    private final EngineLink link;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnsentDecisions(
            IncompleteEventPublications publications,
            EventPublicationRegistry registry,
            EngineLink link,
            JdbcClient jdbc,
            Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.publications = publications;
        this.registry = registry;
        this.link = link;
    }

    /** What an earlier process left half sent has nobody who will finish it: it counts as failed at once. */
    @EventListener
    public void on(ApplicationStartedEvent started) {
        registry.markStalePublicationsFailed(status -> Duration.ZERO);
    }

    @Async(EngineCommands.EXECUTOR)
    @EventListener
    public void on(EngineLink.CameUp up) {
        publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
    }

    @Scheduled(fixedDelayString = "${tickmark.engine.resubmit-every:10s}")
    public void again() {
        if (link.isUp()) {
            publications.resubmitIncompletePublicationsOlderThan(PATIENCE);
        }
    }

    /** How many events, decisions and messages alike, have waited longer than the given time for their listeners. */
    int waitingLongerThan(Duration age) {
        return jdbc.sql("select count(*) from event_publication where completion_date is null and publication_date < ?")
                .param(Instant.now(clock).minus(age).atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
