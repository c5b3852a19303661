package io.tickmark.evidence;

import io.tickmark.evidence.EvidenceEvent.EvidenceRead;
import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Where evidence is looked at, always by the person signed in: what there is, and what is in it. */
@Service
public class ReadingRoom {

    private final EvidenceCatalogue catalogue;
    private final EvidenceStore store;
    private final EvidenceDoors doors;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    ReadingRoom(
            EvidenceCatalogue catalogue,
            EvidenceStore store,
            EvidenceDoors doors,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.store = store;
        this.doors = doors;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** The name of its current file, for who may read it. */
    public Optional<String> nameOf(EvidenceId id) {
        return catalogue
                .find(id)
                .filter(evidence -> doors.mayRead(evidence.subjects(), signedIn.id()))
                .map(evidence -> evidence.current().fileName());
    }

    /** What could serve this thing too: valid evidence of related things that the person sees, not linked yet (EV-09). */
    public List<EvidenceDetails> reusable(SubjectRef subject) {
        var person = signedIn.id();
        if (!isReadable(subject)) {
            throw new Hidden(subject.type(), subject.id(), subject, "READ_EVIDENCE");
        }
        var readable = doors.related(subject).stream()
                .filter(related -> doors.mayRead(related, person))
                .toList();
        return catalogue.linkedToAny(readable).stream()
                .filter(evidence -> !evidence.withdrawn())
                .filter(evidence -> !evidence.subjects().contains(subject))
                .toList();
    }

    /** Whether the person sees the evidence of this thing; pages ask before they show a place for it. */
    public boolean isReadable(SubjectRef subject) {
        return doors.mayRead(subject, signedIn.id());
    }

    /** Whether the person may hand in more for this thing now, which who only reads never may (SOD-08). */
    public boolean mayAdd(SubjectRef subject) {
        return !signedIn.onlyReads() && doors.mayAdd(subject, signedIn.id());
    }

    /** In the order in which it was handed in, what was withdrawn included. */
    public List<EvidenceDetails> linkedTo(SubjectRef subject) {
        if (!isReadable(subject)) {
            throw new Hidden(subject.type(), subject.id(), subject, "READ_EVIDENCE");
        }
        return catalogue.linkedTo(subject);
    }

    /** The content, once it has been found unharmed (EV-02). That somebody took it is kept. */
    public EvidenceContent open(EvidenceVersionId id) throws IOException {
        var evidence = readable(id, signedIn.id());
        var version = evidence.version(id);
        checkUnharmed(evidence.id(), version);
        events.publishEvent(new EvidenceRead(evidence.id(), version, "DOWNLOADED", null));
        return new EvidenceContent(version, store.open(version.sha256()));
    }

    /** Reads the stored file again and compares; what comes out is kept (EV-02). The SHA-256 as it is now, in hex. */
    public String verify(EvidenceVersionId id) throws IOException {
        var evidence = readable(id, signedIn.id());
        var version = evidence.version(id);
        var now = checkUnharmed(evidence.id(), version);
        events.publishEvent(new EvidenceRead(evidence.id(), version, "VERIFIED", "INTACT"));
        return now;
    }

    private EvidenceDetails readable(EvidenceVersionId id, PersonId person) {
        var evidence = catalogue.having(id);
        if (!doors.mayRead(evidence.subjects(), person)) {
            throw new Hidden("evidence", id, EvidenceEvent.subject(evidence.id()), "READ");
        }
        return evidence;
    }

    private String checkUnharmed(EvidenceId id, EvidenceVersionDetails version) throws IOException {
        try (var content = store.open(version.sha256())) {
            var now = Sha256.of(content);
            if (!now.equals(version.sha256())) {
                throw EvidenceDamaged.changed(id, version);
            }
            return now;
        } catch (NoSuchFileException e) {
            throw EvidenceDamaged.missing(id, version);
        }
    }
}
