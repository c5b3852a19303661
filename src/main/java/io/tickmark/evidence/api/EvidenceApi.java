package io.tickmark.evidence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.EvidenceSource;
import io.tickmark.evidence.EvidenceVersionId;
import io.tickmark.evidence.NewEvidence;
import io.tickmark.evidence.Provenance;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.SubjectRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence for programs. */
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(name = "Evidence")
class EvidenceApi {

    private final EvidenceRoom room;
    private final ReadingRoom reading;

    EvidenceApi(EvidenceRoom room, ReadingRoom reading) {
        this.room = room;
        this.reading = reading;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Hand in a file as evidence for a thing, or as a new version of evidence that is there")
    public EvidenceItem handIn(
            @RequestPart("file") MultipartFile file,
            @RequestParam(required = false) @Nullable String subjectType,
            @RequestParam(required = false) @Nullable String subjectId,
            @RequestParam(required = false) @Nullable UUID evidenceId,
            @RequestParam EvidenceSource source,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String system,
            @RequestParam(required = false) @Nullable String extractedBy)
            throws IOException {
        var provenance = new Provenance(source, from, to, system, extractedBy);
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        if (evidenceId != null) {
            try (var stream = file.getInputStream()) {
                return EvidenceItem.of(room.addVersion(new EvidenceId(evidenceId), name, provenance, stream));
            }
        }
        if (subjectType == null || subjectId == null) {
            throw new Malformed("Say “subjectType” and “subjectId”, or “evidenceId”.");
        }
        var evidence = new NewEvidence(new SubjectRef(subjectType, subjectId), name, provenance);
        try (var stream = file.getInputStream()) {
            return EvidenceItem.of(room.store(evidence, stream));
        }
    }

    @GetMapping
    @Operation(summary = "The evidence of a thing, in the order in which it was handed in")
    public List<EvidenceItem> list(@RequestParam String subjectType, @RequestParam String subjectId) {
        return reading.linkedTo(new SubjectRef(subjectType, subjectId)).stream()
                .map(EvidenceItem::of)
                .toList();
    }

    @GetMapping("/versions/{id}/content")
    @Operation(summary = "The file of one version, after its SHA-256 was found unchanged")
    public ResponseEntity<Resource> content(@PathVariable UUID id) throws IOException {
        var content = reading.open(new EvidenceVersionId(id));
        var version = content.version();
        var attachment = ContentDisposition.attachment()
                .filename(version.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(version.mediaType()))
                .contentLength(version.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Content-SHA256", version.sha256())
                .body(new InputStreamResource(content.stream()));
    }

    @PostMapping("/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take evidence back; it stays readable, with the reason")
    public void withdraw(@PathVariable UUID id, @RequestBody Reason reason) {
        room.withdraw(new EvidenceId(id), reason.reason());
    }

    /** Why. */
    record Reason(String reason) {}
}
