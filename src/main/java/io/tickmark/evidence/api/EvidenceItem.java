package io.tickmark.evidence.api;

import io.tickmark.evidence.EvidenceDetails;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.Withdrawal;
import io.tickmark.kernel.SubjectRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of evidence as JSON. */
record EvidenceItem(
        UUID id,
        List<SubjectRef> subjects,
        List<Version> versions,
        @Nullable Taken withdrawal) {

    static EvidenceItem of(EvidenceDetails evidence) {
        return new EvidenceItem(
                evidence.id().value(),
                evidence.subjects(),
                evidence.versions().stream().map(Version::of).toList(),
                Taken.of(evidence.withdrawal()));
    }

    /** One unchanging version. */
    record Version(
            UUID id,
            int number,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAtUtc,
            EvidenceSource source,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String system,
            @Nullable String extractedBy,
            boolean late) {

        static Version of(EvidenceVersionDetails version) {
            var from = version.provenance();
            return new Version(
                    version.id().value(),
                    version.number(),
                    version.fileName(),
                    version.mediaType(),
                    version.size(),
                    version.sha256(),
                    version.uploadedBy().value(),
                    version.uploadedAt(),
                    from.source(),
                    from.from(),
                    from.to(),
                    from.system(),
                    from.extractedBy(),
                    version.late());
        }
    }

    /** Who took it back, when and why. */
    record Taken(String by, Instant atUtc, String reason) {

        static @Nullable Taken of(@Nullable Withdrawal withdrawal) {
            return withdrawal == null ? null : new Taken(withdrawal.by().value(), withdrawal.at(), withdrawal.reason());
        }
    }
}
