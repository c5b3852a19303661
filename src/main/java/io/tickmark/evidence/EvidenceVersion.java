package io.tickmark.evidence;

import io.tickmark.evidence.Evidence.Content;
import io.tickmark.people.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One file as it was handed in. Never changes (EV-01). */
@Entity
@Immutable
@Table(name = "evidence_version")
class EvidenceVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "evidence_id")
    private Evidence evidence;

    private int number;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;
    private String uploadedBy;
    private Instant uploadedAt;

    @Enumerated(EnumType.STRING)
    private EvidenceSource source;

    private @Nullable LocalDate periodFrom;
    private @Nullable LocalDate periodTo;
    private @Nullable String fromSystem;
    private @Nullable String extractedBy;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceVersion() {}

    EvidenceVersion(Evidence evidence, int number, Content content, Provenance from, PersonId by, Instant at) {
        this.id = UUID.randomUUID();
        this.evidence = evidence;
        this.number = number;
        this.fileName = content.fileName();
        this.mediaType = content.mediaType();
        this.size = content.size();
        this.sha256 = content.sha256();
        this.uploadedBy = by.value();
        this.uploadedAt = at;
        this.source = from.source();
        this.periodFrom = from.from();
        this.periodTo = from.to();
        this.fromSystem = from.system();
        this.extractedBy = from.extractedBy();
    }

    Evidence evidence() {
        return evidence;
    }

    PersonId uploadedBy() {
        return new PersonId(uploadedBy);
    }

    boolean isAfter(@Nullable Instant submitted) {
        return submitted != null && uploadedAt.isAfter(submitted);
    }

    EvidenceVersionDetails details(boolean late) {
        return new EvidenceVersionDetails(
                new EvidenceVersionId(id),
                number,
                fileName,
                mediaType,
                size,
                sha256,
                new PersonId(uploadedBy),
                uploadedAt,
                Provenance.kept(source, periodFrom, periodTo, fromSystem, extractedBy),
                late);
    }
}
