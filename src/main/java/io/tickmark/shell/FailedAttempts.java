package io.tickmark.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Counts what fails at the doors, by address. Who fails too often is turned away for a while, and that is kept as one line
 * with a number: nobody fills the trail from outside.
 */
@Component
class FailedAttempts {

    static final int MOST = 50;
    static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int ADDRESSES = 10_000;
    private static final String OTHERS = "others";

    private final Map<String, Window> windows = new ConcurrentHashMap<>();
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FailedAttempts(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    /** Counts first, whatever comes of the recording. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(AbstractAuthenticationFailureEvent event) {
        if (event.getAuthentication().getDetails() instanceof WebAuthenticationDetails web) {
            current(web.getRemoteAddress()).failed();
        }
    }

    /** How long whoever is at this address has to wait, if at all; the attempt is then one turned away. */
    Optional<Duration> turnAway(String address) {
        var window = current(address);
        return window.turnsAway()
                ? Optional.of(Duration.between(clock.instant(), window.begun.plus(WINDOW)))
                : Optional.empty();
    }

    /** What was turned away in the windows that are over becomes a line each. */
    @Scheduled(fixedDelay = 60_000)
    void sumUp() {
        windows.forEach((address, window) -> {
            if (window.isOver(clock.instant()) && windows.remove(address, window)) {
                window.sumUp(address, events);
            }
        });
    }

    private Window current(String address) {
        var from = windows.size() < ADDRESSES || windows.containsKey(address) ? address : OTHERS;
        var now = clock.instant();
        var known = windows.get(from);
        if (known != null && known.isOver(now) && windows.remove(from, known)) {
            known.sumUp(from, events);
        }
        return windows.computeIfAbsent(from, absent -> new Window(now));
    }

    /** What came from one address in some minutes. */
    private static final class Window {

        private final Instant begun;
        private int failed;
        private int turnedAway;

        Window(Instant begun) {
            this.begun = begun;
        }

        boolean isOver(Instant now) {
            return !now.isBefore(begun.plus(WINDOW));
        }

        synchronized void failed() {
            failed++;
        }

        synchronized boolean turnsAway() {
            if (failed < MOST) {
                return false;
            }
            turnedAway++;
            return true;
        }

        synchronized void sumUp(String address, ApplicationEventPublisher events) {
            if (turnedAway > 0) {
                events.publishEvent(new AttemptsTurnedAway(address, turnedAway));
            }
        }
    }
}
