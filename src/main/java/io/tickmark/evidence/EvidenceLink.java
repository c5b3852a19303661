package io.tickmark.evidence;

import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Says that evidence serves a thing; one file can serve many (EV-09). */
@Entity
@Immutable
@Table(name = "evidence_link")
class EvidenceLink {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id")
    private Evidence evidence;

    private String subjectType;
    private String subjectId;
    private String linkedBy;
    private Instant linkedAt;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceLink() {}

    EvidenceLink(Evidence evidence, SubjectRef subject, PersonId by, Instant at, @Nullable String reason) {
        this.id = UUID.randomUUID();
        this.evidence = evidence;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.linkedBy = by.value();
        this.linkedAt = at;
        this.reason = reason;
    }

    Instant linkedAt() {
        return linkedAt;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }
}
