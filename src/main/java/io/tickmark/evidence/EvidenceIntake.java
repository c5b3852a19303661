package io.tickmark.evidence;

import io.tickmark.evidence.Evidence.Content;
import io.tickmark.evidence.EvidenceStore.Incoming;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Takes a file in: what is said of it, stream, fingerprint, look, keep. After this the content is on disk and nobody knows it yet. */
@Component
class EvidenceIntake {

    private static final ZoneOffset FIRST_TO_SEE_A_DAY = ZoneOffset.ofHours(14);

    private final EvidenceStore store;
    private final FileInspection inspection;
    private final EvidenceSettings settings;
    private final Clock clock;

    EvidenceIntake(EvidenceStore store, FileInspection inspection, EvidenceSettings settings, Clock clock) {
        this.store = store;
        this.inspection = inspection;
        this.settings = settings;
        this.clock = clock;
    }

    DataSize limit() {
        return settings.limit();
    }

    Content take(SubjectRef subject, String givenName, Provenance provenance, InputStream stream) throws IOException {
        provenance.requireOver(LocalDate.ofInstant(clock.instant(), FIRST_TO_SEE_A_DAY));
        var name = FileName.of(givenName);
        var kind = FileKind.ofEnding(name.ending());
        if (kind.isEmpty()) {
            throw refused(subject, name, FileKind.notTaken());
        }
        var limit = settings.limit();
        try (var incoming = store.receive(stream, limit.toBytes())) {
            if (incoming.size() > limit.toBytes()) {
                throw refused(
                        subject,
                        name,
                        Sentence.of(
                                "file.large",
                                "is larger than " + limit.toMegabytes() + " MB. Split it.",
                                limit.toMegabytes()));
            }
            inspect(subject, name, incoming);
            incoming.keep();
            return new Content(name.value(), kind.get().mediaType(), incoming.size(), incoming.sha256());
        }
    }

    private void inspect(SubjectRef subject, FileName name, Incoming incoming) throws IOException {
        var objection = inspection.objection(incoming.path(), name);
        if (objection.isPresent()) {
            throw refused(subject, name, objection.get());
        }
    }

    private static FileNotAllowed refused(SubjectRef subject, FileName name, Sentence why) {
        return new FileNotAllowed(subject, Sentence.of("file", name.value() + " " + why, name.value(), why));
    }
}
