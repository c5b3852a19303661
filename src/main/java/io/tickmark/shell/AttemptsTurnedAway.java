package io.tickmark.shell;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** From one address so much failed that what came after was turned away unread. */
record AttemptsTurnedAway(String address, int times) implements DomainEvent {

    @Override
    public Fact fact() {
        return Fact.of("Address", address, "TURNED_AWAY")
                .changed("attempts", null, times)
                .because(
                        null,
                        "More than " + FailedAttempts.MOST + " failed sign-ins within "
                                + FailedAttempts.WINDOW.toMinutes() + " minutes");
    }
}
