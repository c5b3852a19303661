package io.tickmark.evidence;

import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence: versions that are only ever added (EV-01), and what it is evidence for (EV-09). */
@Entity
@Table(name = "evidence")
class Evidence {

    @Id
    private UUID id;

    @Version
    @Column(name = "lock_version")
    private @Nullable Long lockVersion;

    private Instant createdAt;

    /** Changes with each version, so that of two people who add one at the same time the second is told. */
    private int versionCount;

    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBy;
    private @Nullable String withdrawnReason;

    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    @OrderBy("number")
    private List<EvidenceVersion> versions = new ArrayList<>();

    @OneToMany(mappedBy = "evidence", cascade = CascadeType.PERSIST)
    @OrderBy("linkedAt")
    private List<EvidenceLink> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(Instant now) {
        this.id = UUID.randomUUID();
        this.createdAt = now;
    }

    EvidenceId id() {
        return new EvidenceId(id);
    }

    EvidenceVersion add(Content content, Provenance provenance, PersonId by, Instant at) {
        checkValid("ADD_EVIDENCE");
        versionCount++;
        var version = new EvidenceVersion(this, versionCount, content, provenance, by, at);
        versions.add(version);
        return version;
    }

    /** Whether this is news. */
    boolean link(SubjectRef subject, PersonId by, Instant at, @Nullable String reason) {
        checkValid("LINK_EVIDENCE");
        return !subjects().contains(subject) && links.add(new EvidenceLink(this, subject, by, at, reason));
    }

    void withdraw(PersonId by, Instant at, String reason) {
        checkValid("WITHDRAW_EVIDENCE");
        this.withdrawnBy = by.value();
        this.withdrawnAt = at;
        this.withdrawnReason = reason;
    }

    PersonId handedInBy() {
        return versions.getFirst().uploadedBy();
    }

    List<SubjectRef> subjects() {
        return links.stream().map(EvidenceLink::subject).toList();
    }

    /** As they look from a thing: what was handed in, or linked to it, after the hand-over comes late (EV-05). */
    List<EvidenceVersionDetails> versions(SubjectRef seenFrom, @Nullable Instant submitted) {
        var linked = links.stream()
                .filter(link -> link.subject().equals(seenFrom))
                .anyMatch(link -> submitted != null && link.linkedAt().isAfter(submitted));
        return versions.stream()
                .map(version -> version.details(linked || version.isAfter(submitted)))
                .toList();
    }

    List<EvidenceVersion> versions() {
        return List.copyOf(versions);
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawnAt == null || withdrawnBy == null || withdrawnReason == null
                ? null
                : new Withdrawal(new PersonId(withdrawnBy), withdrawnAt, withdrawnReason);
    }

    private void checkValid(String action) {
        if (withdrawnAt != null) {
            throw EvidenceWithdrawn.of(id(), action);
        }
    }

    /** What was received: its name made safe, its kind, size and fingerprint. */
    record Content(String fileName, String mediaType, long size, String sha256) {}
}
