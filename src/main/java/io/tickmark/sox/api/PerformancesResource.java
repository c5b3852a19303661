package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import io.tickmark.people.Roles;
import io.tickmark.sox.PerformanceBook;
import io.tickmark.sox.PerformanceDetails;
import io.tickmark.sox.PerformanceDetails.Withdrawn;
import io.tickmark.sox.PerformanceId;
import io.tickmark.sox.RecordPerformance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who performs or performed a control, as far as the program office noted it. */
@Tag(name = "Controls")
@RestController
@RequestMapping("/api/v1/controls/{id}/performances")
@PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
class PerformancesResource {

    private final PerformanceBook performances;

    PerformancesResource(PerformanceBook performances) {
        this.performances = performances;
    }

    /** Who performs or performed the control; without a location everywhere, without an end still. */
    record PerformanceBody(
            String person,
            @Nullable String location,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** The last day. */
    record EndBody(LocalDate on) {}

    @Operation(summary = "What was noted about who performs the control, the latest first; withdrawn notes don't count")
    @GetMapping
    List<PerformanceItem> list(@PathVariable String id) {
        return performances.of(control(id)).stream().map(PerformanceItem::of).toList();
    }

    @Operation(summary = "Note who performs or performed the control: they may not test it in that year (SOD-03)")
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void note(@PathVariable String id, @RequestBody PerformanceBody body) {
        performances.note(new RecordPerformance(
                new PersonId(body.person()), control(id), body.location(), body.from(), body.to()));
    }

    @Operation(summary = "End a note that goes on, with its last day")
    @PostMapping("/{performance}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id, @PathVariable UUID performance, @RequestBody EndBody body) {
        performances.end(control(id), new PerformanceId(performance), body.on());
    }

    @Operation(summary = "Withdraw a note that is wrong; it stays readable, with the reason, and no longer counts")
    @PostMapping("/{performance}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @PathVariable UUID performance, @RequestBody ReasonBody body) {
        performances.withdraw(control(id), new PerformanceId(performance), body.reason());
    }

    private static ControlId control(String id) {
        if (!ControlId.isValid(id)) {
            throw new NotFound("control", id);
        }
        return new ControlId(id);
    }

    /** A note as JSON. */
    record PerformanceItem(
            UUID id,
            String person,
            @Nullable String location,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Taken withdrawal) {

        static PerformanceItem of(PerformanceDetails note) {
            return new PerformanceItem(
                    note.id().value(),
                    note.person().value(),
                    note.location(),
                    note.from(),
                    note.to(),
                    Taken.of(note.withdrawal()));
        }
    }

    /** Who took it back, when and why. */
    record Taken(String by, Instant atUtc, String reason) {

        static @Nullable Taken of(@Nullable Withdrawn withdrawal) {
            return withdrawal == null ? null : new Taken(withdrawal.by().value(), withdrawal.at(), withdrawal.reason());
        }
    }
}
