package io.tickmark.evidence;

import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;
import org.springframework.util.unit.DataSize;

/**
 * Where evidence is handed in and taken back, always by the person signed in. A file is streamed to disk first, outside of
 * any transaction of ours, and known only then.
 */
@Service
public class EvidenceRoom {

    private static final int LONGEST_REASON = 2_000;

    private final EvidenceRegister register;
    private final EvidenceIntake intake;
    private final EvidenceDoors doors;
    private final SignedIn signedIn;
    private final OnceMore again;

    EvidenceRoom(
            EvidenceRegister register, EvidenceIntake intake, EvidenceDoors doors, SignedIn signedIn, OnceMore again) {
        this.register = register;
        this.intake = intake;
        this.doors = doors;
        this.signedIn = signedIn;
        this.again = again;
    }

    /** The largest file that is taken. */
    public DataSize limit() {
        return intake.limit();
    }

    /** Takes a file as new evidence. Reads the stream to its end or its limit, and leaves closing it to the caller. */
    public EvidenceDetails store(NewEvidence file, InputStream stream) throws IOException {
        var person = hand(file.subject(), "ADD_EVIDENCE");
        doors.checkMayAdd(file.subject(), person);
        var content = intake.take(file.subject(), file.fileName(), file.provenance(), stream);
        return again.whereOvertaken(() -> register.add(file.subject(), content, file.provenance(), person));
    }

    /** Takes a better file for the same evidence; the versions before stay (EV-01). */
    public EvidenceDetails addVersion(EvidenceId id, String fileName, Provenance provenance, InputStream stream)
            throws IOException {
        var person = hand(EvidenceEvent.subject(id), "ADD_VERSION");
        register.checkMayChange(id, person, "ADD_EVIDENCE");
        var content = intake.take(EvidenceEvent.subject(id), fileName, provenance, stream);
        return again.whereOvertaken(() -> register.addVersion(id, content, provenance, person));
    }

    /** Whether the person stands on the side that handed it in, and may replace and withdraw it (EV-01). */
    public boolean isOfMySide(EvidenceDetails evidence) {
        return doors.isOfTheSide(evidence.subjects(), evidence.handedInBy(), signedIn.id());
    }

    /** Takes evidence back; it stays readable, with the reason (WF-10). */
    public void withdraw(EvidenceId id, String reason) {
        var person = hand(EvidenceEvent.subject(id), "WITHDRAW");
        var why = required(EvidenceEvent.subject(id), "WITHDRAW", "WF-10", reason);
        again.whereOvertaken(() -> register.withdraw(id, person, why));
    }

    /** Lets evidence serve one thing more (EV-09). */
    public void link(EvidenceId id, SubjectRef subject, String reason) {
        var person = hand(subject, "LINK_EVIDENCE");
        var why = required(subject, "LINK_EVIDENCE", "EV-09", reason);
        again.whereOvertaken(() -> register.link(id, subject, person, why));
    }

    /** The person signed in, unless they only read (SOD-08). */
    private PersonId hand(SubjectRef subject, String action) {
        if (signedIn.onlyReads()) {
            throw new Refused(
                    subject,
                    action,
                    "SOD-08",
                    Sentence.of(
                            "evidence.auditor",
                            "An external auditor reads and comments. Evidence is handed in by the company's own people."));
        }
        return signedIn.id();
    }

    private static String required(SubjectRef subject, String action, String rule, String reason) {
        if (reason.isBlank()) {
            throw new Refused(
                    Refused.Kind.UNFIT,
                    subject,
                    action,
                    rule,
                    Sentence.of("evidence.reasonMissing", "Say why: the reason stays with the evidence."));
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Malformed("Say it in at most " + LONGEST_REASON + " characters, not in " + reason.length() + ".");
        }
        return reason.strip();
    }
}
