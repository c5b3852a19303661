package io.tickmark.shell;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;

/** Somebody signed in went to a page their roles don't open. */
record PageDenied(String person, String path) implements DomainEvent {

    @Override
    public Fact fact() {
        return Fact.of("Person", person, "ACCESS_DENIED").changed("attempted", null, "/" + path);
    }
}
