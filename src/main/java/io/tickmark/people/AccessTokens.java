package io.tickmark.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All personal access tokens. */
interface AccessTokens extends JpaRepository<AccessToken, UUID> {

    Optional<AccessToken> findByHash(String hash);

    List<AccessToken> findByUsernameOrderByCreatedAtDesc(String username);

    /** Counts a use in one statement, so that parallel calls do not collide. */
    @Modifying
    @Query("""
            update AccessToken t set t.uses = t.uses + 1, t.lastUsedAt = :now
            where t.hash = :hash and t.revokedAt is null and t.expiresAt > :now
            """)
    int countUse(String hash, Instant now);
}
