package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's name under exactly one content (WF-07). It is never taken away, only superseded (WF-06). */
@Entity
@Table(name = "sox_sign_off")
class SignOff {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Convert(converter = PersonIdColumn.class)
    private PersonId signedBy;

    private Instant signedAt;

    @Enumerated(EnumType.STRING)
    private SignOffRole role;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private String contentHash;

    @Enumerated(EnumType.STRING)
    private SignOffState state;

    @SuppressWarnings("NullAway.Init")
    protected SignOff() {}

    SignOff(PersonId by, Instant at, SignOffRole role, Conclusion conclusion, String contentHash) {
        this.id = UUID.randomUUID();
        this.signedBy = by;
        this.signedAt = at;
        this.role = role;
        this.conclusion = conclusion;
        this.contentHash = contentHash;
        this.state = SignOffState.VALID;
    }

    boolean isValid() {
        return state == SignOffState.VALID;
    }

    boolean isOf(String hash) {
        return contentHash.equals(hash);
    }

    String contentHash() {
        return contentHash;
    }

    Instant signedAt() {
        return signedAt;
    }

    boolean isAs(SignOffRole wanted) {
        return role == wanted;
    }

    PersonId signedBy() {
        return signedBy;
    }

    void end(SignOffState how) {
        if (isValid()) {
            state = how;
        }
    }

    SignOffDetails details() {
        return new SignOffDetails(signedBy, signedAt, role, conclusion, contentHash, state);
    }
}
