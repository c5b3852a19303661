package io.tickmark.evidence;

import io.tickmark.evidence.Evidence.Content;
import io.tickmark.evidence.EvidenceEvent.EvidenceAdded;
import io.tickmark.evidence.EvidenceEvent.EvidenceLinked;
import io.tickmark.evidence.EvidenceEvent.EvidenceStored;
import io.tickmark.evidence.EvidenceEvent.EvidenceTakenBack;
import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what becomes known about evidence; each change one transaction with its event. Files are on disk before they are known. */
@Component
@Transactional
class EvidenceRegister {

    private final EvidenceFiles files;
    private final EvidenceCatalogue catalogue;
    private final EvidenceDoors doors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceRegister(
            EvidenceFiles files,
            EvidenceCatalogue catalogue,
            EvidenceDoors doors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.catalogue = catalogue;
        this.doors = doors;
        this.events = events;
        this.clock = clock;
    }

    void checkMayChange(EvidenceId id, PersonId person, String action) {
        var evidence = get(id);
        evidence.subjects().forEach(subject -> doors.checkMayAdd(subject, person));
        if (!doors.isOfTheSide(evidence.subjects(), evidence.handedInBy(), person)) {
            throw EvidenceOfOthers.of(id, action, evidence.handedInBy());
        }
    }

    EvidenceDetails add(SubjectRef subject, Content content, Provenance provenance, PersonId by) {
        doors.checkMayAdd(subject, by);
        var evidence = new Evidence(clock.instant());
        evidence.link(subject, by, clock.instant(), null);
        evidence.add(content, provenance, by, clock.instant());
        return stored(files.save(evidence), List.of(subject));
    }

    EvidenceDetails addVersion(EvidenceId id, Content content, Provenance provenance, PersonId by) {
        checkMayChange(id, by, "ADD_EVIDENCE");
        var evidence = get(id);
        evidence.add(content, provenance, by, clock.instant());
        return stored(evidence, evidence.subjects());
    }

    void link(EvidenceId id, SubjectRef subject, PersonId by, String reason) {
        var evidence = get(id);
        if (!doors.mayRead(evidence.subjects(), by)) {
            throw new Hidden("evidence", id, EvidenceEvent.subject(id), "LINK_EVIDENCE");
        }
        doors.checkMayAdd(subject, by);
        if (evidence.link(subject, by, clock.instant(), reason)) {
            var version = evidence.versions().getLast().details(false);
            events.publishEvent(new EvidenceLinked(id, subject, reason));
            events.publishEvent(new EvidenceAdded(id, subject, version.fileName(), version.sha256()));
        }
    }

    void withdraw(EvidenceId id, PersonId by, String reason) {
        checkMayChange(id, by, "WITHDRAW_EVIDENCE");
        var evidence = get(id);
        evidence.withdraw(by, clock.instant(), reason);
        events.publishEvent(new EvidenceTakenBack(id, evidence.subjects(), reason));
    }

    private Evidence get(EvidenceId id) {
        return files.findById(id.value()).orElseThrow(() -> new NotFound("evidence", id));
    }

    private EvidenceDetails stored(Evidence evidence, List<SubjectRef> subjects) {
        var details = catalogue.details(evidence, subjects.getFirst());
        var version = details.current();
        events.publishEvent(new EvidenceStored(details.id(), subjects.getFirst(), version));
        subjects.forEach(subject ->
                events.publishEvent(new EvidenceAdded(details.id(), subject, version.fileName(), version.sha256())));
        return details;
    }
}
