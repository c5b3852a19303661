package io.tickmark.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its owner sees it later: never the token itself.
 *
 * @param id names it
 * @param name what its owner calls it
 * @param createdAt when it was made
 * @param expiresAt when it stops working
 * @param revokedAt when its owner ended it, if so
 * @param lastUsedAt when it last opened a door
 * @param uses how often it did
 */
public record TokenDetails(
        UUID id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        long uses) {

    public boolean worksAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
