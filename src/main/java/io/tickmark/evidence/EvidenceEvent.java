package io.tickmark.evidence;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.SubjectRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something happened to evidence. */
public sealed interface EvidenceEvent extends DomainEvent {

    String SUBJECT_TYPE = "Evidence";

    EvidenceId evidence();

    static SubjectRef subject(EvidenceId id) {
        return new SubjectRef(SUBJECT_TYPE, id.toString());
    }

    /** A file was handed in, as the first version or a later one. */
    record EvidenceStored(EvidenceId evidence, SubjectRef subject, EvidenceVersionDetails version)
            implements EvidenceEvent {
        @Override
        public Fact fact() {
            var from = version.provenance();
            return Fact.of(SUBJECT_TYPE, evidence, "STORED")
                    .version(version.number())
                    .changed("file", null, version.fileName())
                    .changed("size", null, version.size())
                    .changed("source", null, from.source())
                    .changed("period", null, from.from() == null ? null : from.from() + "/" + from.to())
                    .changed("subject", null, subject)
                    .hashed(version.sha256());
        }
    }

    /** The thing the evidence is for has one file more: the same event, told in that thing's own history. */
    record EvidenceAdded(EvidenceId evidence, SubjectRef subject, String fileName, String sha256)
            implements EvidenceEvent {
        @Override
        public Fact fact() {
            return Fact.of(subject.type(), subject.id(), "EVIDENCE_ADDED")
                    .changed("evidence", null, fileName)
                    .hashed(sha256);
        }
    }

    /** Evidence that is already there serves one thing more (EV-09). */
    record EvidenceLinked(EvidenceId evidence, SubjectRef subject, String reason) implements EvidenceEvent {
        @Override
        public Fact fact() {
            return Fact.of(SUBJECT_TYPE, evidence, "LINKED")
                    .changed("subject", null, subject)
                    .because(null, reason);
        }
    }

    /** Somebody took evidence back from all that it was evidence for (WF-10). */
    record EvidenceTakenBack(EvidenceId evidence, List<SubjectRef> subjects, String reason) implements EvidenceEvent {
        @Override
        public Fact fact() {
            return Fact.of(SUBJECT_TYPE, evidence, "WITHDRAWN")
                    .changed("state", "VALID", "WITHDRAWN")
                    .because(null, reason);
        }
    }

    /** Somebody took a copy, or had the content compared with its hash. */
    record EvidenceRead(
            EvidenceId evidence,
            EvidenceVersionDetails version,
            String action,
            @Nullable String outcome) implements EvidenceEvent {
        @Override
        public Fact fact() {
            return Fact.of(SUBJECT_TYPE, evidence, action)
                    .version(version.number())
                    .because(outcome, null)
                    .hashed(version.sha256());
        }
    }
}
