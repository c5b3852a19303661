package io.tickmark.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a person signs in with a password. Five wrong ones close it for a quarter of an hour. */
@Entity
@Table(name = "person_account")
class Account {

    static final int ATTEMPTS = 5;
    static final Duration LOCK = Duration.ofMinutes(15);

    @Id
    private String username;

    private String passwordHash;
    private boolean mustChange;
    private int failedAttempts;
    private @Nullable Instant lockedUntil;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(PersonId person, String passwordHash, boolean mustChange) {
        this.username = person.value();
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counts a wrong password; true if this one closed the account. */
    boolean failed(Instant now) {
        if (isLocked(now)) {
            return false;
        }
        failedAttempts++;
        if (failedAttempts < ATTEMPTS) {
            return false;
        }
        failedAttempts = 0;
        lockedUntil = now.plus(LOCK);
        return true;
    }

    void succeeded() {
        failedAttempts = 0;
        lockedUntil = null;
    }

    void changePassword(String hash, boolean mustChange) {
        this.passwordHash = hash;
        this.mustChange = mustChange;
        succeeded();
    }

    PersonId person() {
        return new PersonId(username);
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    int failedAttempts() {
        return failedAttempts;
    }
}
