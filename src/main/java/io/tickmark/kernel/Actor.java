package io.tickmark.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the trail records it (domain.md 8.1).
 *
 * @param id the person's id, or {@code system:…} where no person acts
 * @param name the name at the time
 * @param role the roles at the time, parted by commas
 * @param sessionId the web session, if there is one
 * @param ip the caller's address, if there is one
 */
public record Actor(
        String id,
        String name,
        String role,
        @Nullable String sessionId,
        @Nullable String ip) {

    /** Tickmark itself: timers, workers, the echo of the process engine. */
    public static final Actor SYSTEM = new Actor("system:tickmark", "Tickmark", "SYSTEM", null, null);
}
