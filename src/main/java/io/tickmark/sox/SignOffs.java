package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** All signatures a test ever bore, in order. */
@Embeddable
class SignOffs {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "test_id", nullable = false, updatable = false)
    @OrderBy("signedAt")
    private List<SignOff> signatures = new ArrayList<>();

    void sign(PersonId by, Instant at, SignOffRole role, Conclusion conclusion, String hash) {
        signatures.add(new SignOff(by, at, role, conclusion, hash));
    }

    /** Whether what is there now is what the valid signatures stand under (WF-07). */
    boolean holdFor(String hash) {
        return signatures.stream().filter(SignOff::isValid).allMatch(signature -> signature.isOf(hash));
    }

    void supersede() {
        signatures.forEach(signature -> signature.end(SignOffState.SUPERSEDED));
    }

    void invalidate() {
        signatures.forEach(signature -> signature.end(SignOffState.INVALIDATED));
    }

    List<PersonId> signers(SignOffRole role) {
        return signatures.stream()
                .filter(signature -> signature.isAs(role))
                .map(SignOff::signedBy)
                .toList();
    }

    List<SignOffDetails> details() {
        return signatures.stream().map(SignOff::details).toList();
    }
}
