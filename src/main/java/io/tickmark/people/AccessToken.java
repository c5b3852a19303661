package io.tickmark.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal access token, without the token. */
@Entity
@Table(name = "person_token")
class AccessToken {

    @Id
    private UUID id;

    private String username;
    private String name;
    private String hash;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;
    private long uses;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected AccessToken() {}

    AccessToken(PersonId person, String name, String hash, Instant now, Instant expiresAt) {
        this.id = UUID.randomUUID();
        this.username = person.value();
        this.name = name;
        this.hash = hash;
        this.createdAt = now;
        this.expiresAt = expiresAt;
    }

    /** False if it had been revoked before. */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    boolean belongsTo(PersonId person) {
        return username.equals(person.value());
    }

    PersonId person() {
        return new PersonId(username);
    }

    TokenDetails details() {
        return new TokenDetails(id, name, createdAt, expiresAt, revokedAt, lastUsedAt, uses);
    }
}
