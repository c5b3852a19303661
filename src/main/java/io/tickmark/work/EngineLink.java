package io.tickmark.work;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Whether the process engine answers. One log line and one event per change of state. */
@Component
public class EngineLink {

    /** The engine answers, for the first time or again. */
    public record CameUp() {}

    /** The engine stopped answering, or never did since the start. */
    public record WentDown() {}

    private static final Logger log = LoggerFactory.getLogger(EngineLink.class);

    private final ApplicationEventPublisher events;
    private final Clock clock;
    private @Nullable Boolean up;
    private Instant since;
    private @Nullable Instant lastHeard;

    EngineLink(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
        this.since = Instant.now(clock);
    }

    public synchronized boolean isUp() {
        return Boolean.TRUE.equals(up);
    }

    /** Known to be away; false as long as nobody has tried. */
    public synchronized boolean isDown() {
        return Boolean.FALSE.equals(up);
    }

    public synchronized Instant since() {
        return since;
    }

    /** When the engine last told of a user task; empty if it hasn't since the start. */
    public synchronized Optional<Instant> lastHeard() {
        return Optional.ofNullable(lastHeard);
    }

    /** The engine told of a user task. */
    public synchronized void heard() {
        lastHeard = Instant.now(clock);
    }

    /** Whether the engine told of a user task after the moment. */
    public synchronized boolean heardSince(Instant moment) {
        return lastHeard != null && lastHeard.isAfter(moment);
    }

    public void answered() {
        if (change(true)) {
            log.info("The process engine answers.");
            events.publishEvent(new CameUp());
        }
    }

    public void silent(String why) {
        if (change(false)) {
            log.warn(
                    "The process engine does not answer ({}). The work list stays readable; decisions are kept and sent later.",
                    why);
            events.publishEvent(new WentDown());
        }
    }

    private synchronized boolean change(boolean now) {
        if (Boolean.valueOf(now).equals(up)) {
            return false;
        }
        up = now;
        since = Instant.now(clock);
        return true;
    }
}
