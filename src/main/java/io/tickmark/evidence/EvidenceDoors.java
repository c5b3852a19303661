package io.tickmark.evidence;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Refused.Kind;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the features who may see and add evidence. */
@Component
class EvidenceDoors {

    private final ObjectProvider<EvidenceAccess> features;

    EvidenceDoors(ObjectProvider<EvidenceAccess> features) {
        this.features = features;
    }

    boolean mayRead(Collection<SubjectRef> subjects, PersonId person) {
        return subjects.stream().anyMatch(subject -> mayRead(subject, person));
    }

    boolean mayRead(SubjectRef subject, PersonId person) {
        return feature(subject).map(one -> one.mayRead(subject, person)).orElse(false);
    }

    boolean mayAdd(SubjectRef subject, PersonId person) {
        return feature(subject).map(one -> one.mayAdd(subject, person)).orElse(false);
    }

    void checkMayAdd(SubjectRef subject, PersonId person) {
        feature(subject)
                .orElseThrow(() -> new Refused(
                        Kind.UNFIT,
                        subject,
                        "ADD_EVIDENCE",
                        null,
                        Sentence.of("evidence.kind", "Nothing of this kind takes evidence. A control test does.")))
                .checkMayAdd(subject, person);
    }

    boolean isOfTheSide(Collection<SubjectRef> subjects, PersonId uploader, PersonId person) {
        return subjects.stream()
                .allMatch(subject -> feature(subject)
                        .filter(one -> one.isOfTheSide(subject, uploader, person))
                        .isPresent());
    }

    List<SubjectRef> related(SubjectRef subject) {
        return feature(subject).map(one -> one.related(subject)).orElse(List.of());
    }

    Optional<Instant> submittedAt(SubjectRef subject) {
        return feature(subject).flatMap(one -> one.submittedAt(subject));
    }

    private Optional<EvidenceAccess> feature(SubjectRef subject) {
        return features.orderedStream().filter(one -> one.concerns(subject)).findFirst();
    }
}
