package io.tickmark.evidence;

import io.tickmark.kernel.NotFound;
import io.tickmark.kernel.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is known about evidence, as it looks from a thing it is evidence for. */
@Component
@Transactional(readOnly = true)
class EvidenceCatalogue {

    private final EvidenceFiles files;
    private final EvidenceDoors doors;

    EvidenceCatalogue(EvidenceFiles files, EvidenceDoors doors) {
        this.files = files;
        this.doors = doors;
    }

    List<EvidenceDetails> linkedTo(SubjectRef subject) {
        return files.linkedTo(subject.type(), subject.id()).stream()
                .map(evidence -> details(evidence, subject))
                .toList();
    }

    List<EvidenceDetails> linkedToAny(List<SubjectRef> subjects) {
        var byType = subjects.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toList())));
        return byType.entrySet().stream()
                .flatMap(type -> files.linkedToAny(type.getKey(), type.getValue()).stream())
                .distinct()
                .map(evidence -> details(evidence, evidence.subjects().getFirst()))
                .toList();
    }

    EvidenceDetails having(EvidenceVersionId version) {
        var evidence = files.havingVersion(version.value()).orElseThrow(() -> new NotFound("evidence", version));
        return details(evidence, evidence.subjects().getFirst());
    }

    Optional<EvidenceDetails> find(EvidenceId id) {
        return files.findById(id.value())
                .map(evidence -> details(evidence, evidence.subjects().getFirst()));
    }

    EvidenceDetails details(Evidence evidence, SubjectRef seenFrom) {
        var submitted = doors.submittedAt(seenFrom).orElse(null);
        var versions = evidence.versions(seenFrom, submitted);
        return new EvidenceDetails(evidence.id(), evidence.subjects(), versions, evidence.withdrawal());
    }
}
