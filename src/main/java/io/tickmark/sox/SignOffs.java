package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All signatures a test ever bore, in order. */
@Embeddable
class SignOffs {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "test_id", nullable = false, updatable = false)
    @OrderBy("signedAt")
    private List<SignOff> signatures = new ArrayList<>();

    /** Whether what was signed changed, and nobody signed since. */
    @Column(name = "sign_off_broken")
    private boolean broken;

    void sign(PersonId by, Instant at, SignOffRole role, Conclusion conclusion, String hash) {
        broken = false;
        signatures.add(new SignOff(by, at, role, conclusion, hash));
    }

    boolean anyValid() {
        return signatures.stream().anyMatch(SignOff::isValid);
    }

    /** Whether what is there now is what the tester's valid signature stands under (WF-07). */
    boolean holdFor(String hash) {
        return anyValid() && signatures.stream().filter(SignOff::isValid).allMatch(signature -> signature.isOf(hash));
    }

    /** What is there now isn't what was signed: ends the signatures and says whose they were, and under what (WF-07). */
    Optional<BrokenSeal> brokenBy(String hash) {
        var valid = signatures.stream().filter(SignOff::isValid).toList();
        var stood = valid.stream()
                .map(SignOff::contentHash)
                .filter(signed -> !signed.equals(hash))
                .findFirst();
        var signers = valid.stream().map(SignOff::signedBy).distinct().toList();
        if (stood.isPresent()) {
            invalidate();
            broken = true;
        }
        return stood.map(signed -> new BrokenSeal(signed, hash, signers));
    }

    boolean areBroken() {
        return broken;
    }

    /** When the tester handed it over, the last time. */
    Optional<Instant> submittedAt() {
        return signatures.stream()
                .filter(signature -> signature.isAs(SignOffRole.TESTER))
                .map(SignOff::signedAt)
                .max(Instant::compareTo);
    }

    void supersede() {
        broken = false;
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
