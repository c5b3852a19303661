package io.tickmark.evidence;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param subjects what it is evidence for, by link and never by copy (EV-09)
 * @param versions oldest first, at least one
 * @param withdrawal set once somebody took it back
 */
public record EvidenceDetails(
        EvidenceId id,
        List<SubjectRef> subjects,
        List<EvidenceVersionDetails> versions,
        @Nullable Withdrawal withdrawal) {

    public EvidenceVersionDetails current() {
        return versions.getLast();
    }

    /** Who brought it; later versions come from the same side (EV-01). */
    PersonId handedInBy() {
        return versions.getFirst().uploadedBy();
    }

    EvidenceVersionDetails version(EvidenceVersionId version) {
        return versions.stream()
                .filter(one -> one.id().equals(version))
                .findFirst()
                .orElseThrow(() -> new NotFound("evidence", version));
    }

    public boolean withdrawn() {
        return withdrawal != null;
    }
}
