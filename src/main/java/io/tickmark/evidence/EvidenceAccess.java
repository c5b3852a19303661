package io.tickmark.evidence;

import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Features say who may see and who may add evidence for their things. What no feature answers for, nobody may. */
public interface EvidenceAccess {

    boolean concerns(SubjectRef subject);

    boolean mayRead(SubjectRef subject, PersonId person);

    /** Whether the person may add evidence now; pages ask before they show a place for it. */
    boolean mayAdd(SubjectRef subject, PersonId person);

    /** Throws a {@link io.tickmark.kernel.Refused} where the person may not, or not any more. */
    void checkMayAdd(SubjectRef subject, PersonId person);

    /** Whether the person stands on the side that handed something in: only that side replaces or withdraws it (EV-01). */
    default boolean isOfTheSide(SubjectRef subject, PersonId uploader, PersonId person) {
        return true;
    }

    /** Things of the feature whose evidence may serve this one too, by link (EV-09). */
    default List<SubjectRef> related(SubjectRef subject) {
        return List.of();
    }

    /** When the work was handed over: what is added later is flagged (EV-05). */
    default Optional<Instant> submittedAt(SubjectRef subject) {
        return Optional.empty();
    }
}
