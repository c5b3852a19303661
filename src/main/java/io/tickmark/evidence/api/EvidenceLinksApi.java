package io.tickmark.evidence.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.evidence.EvidenceId;
import io.tickmark.evidence.EvidenceRoom;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.kernel.SubjectRef;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Evidence that serves several things, for programs (EV-09). */
@RestController
@RequestMapping("/api/v1/evidence")
@Tag(name = "Evidence")
class EvidenceLinksApi {

    private final EvidenceRoom room;
    private final ReadingRoom reading;

    EvidenceLinksApi(EvidenceRoom room, ReadingRoom reading) {
        this.room = room;
        this.reading = reading;
    }

    /** What evidence is to serve as well, and why. */
    record Link(String subjectType, String subjectId, String reason) {}

    @GetMapping("/reusable")
    @Operation(summary = "Evidence of related things that could serve this one too, by link")
    public List<EvidenceItem> reusable(@RequestParam String subjectType, @RequestParam String subjectId) {
        return reading.reusable(new SubjectRef(subjectType, subjectId)).stream()
                .map(EvidenceItem::of)
                .toList();
    }

    @PostMapping("/{id}/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let evidence serve one thing more, by link and not by copy, with the reason")
    public void link(@PathVariable UUID id, @RequestBody Link link) {
        room.link(new EvidenceId(id), new SubjectRef(link.subjectType(), link.subjectId()), link.reason());
    }
}
