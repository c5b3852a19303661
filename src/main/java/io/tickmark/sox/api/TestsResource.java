package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.Roles;
import io.tickmark.sox.BlockTest;
import io.tickmark.sox.CancelTest;
import io.tickmark.sox.CloseNote;
import io.tickmark.sox.ControlReview;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.MoveDueDate;
import io.tickmark.sox.ReopenReason;
import io.tickmark.sox.ReopenTest;
import io.tickmark.sox.SignedPapers;
import io.tickmark.sox.TestOffice;
import io.tickmark.sox.TestingBinder;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Control tests: reading, and what needs no work item. */
@Tag(name = "Control tests")
@RestController
@RequestMapping("/api/v1/tests/{id}")
@PreAuthorize("isAuthenticated() and !hasRole('" + Roles.ADMIN + "')")
class TestsResource {

    private final TestingBinder binder;
    private final ControlReview reviewing;
    private final TestOffice office;
    private final SignedPapers papers;

    TestsResource(TestingBinder binder, ControlReview reviewing, TestOffice office, SignedPapers papers) {
        this.office = office;
        this.papers = papers;
        this.binder = binder;
        this.reviewing = reviewing;
    }

    /** Why a test is opened again. */
    record ReopenBody(long version, ReopenReason reason, String text) {}

    /** The day a test is due from now on. */
    record DueBody(long version, LocalDate to, String reason) {}

    @Operation(summary = "One control test with its grid, notes, questions and signatures")
    @GetMapping
    TestResource one(@PathVariable String id) {
        return TestResource.of(binder.test(ControlTestId.of(id)));
    }

    @Operation(summary = "What was signed, letter by letter: its SHA-256 is the hash in the address (WF-07)")
    @GetMapping(path = "/signed/{hash}", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] signed(@PathVariable String id, @PathVariable String hash) {
        return papers.paper(ControlTestId.of(id), hash).bytes();
    }

    @Operation(summary = "Open a concluded test again (WF-05)")
    @PostMapping("/reopen")
    TestResource reopen(@PathVariable String id, @RequestBody ReopenBody body) {
        return TestResource.of(
                office.reopen(new ReopenTest(ControlTestId.of(id), body.version(), body.reason(), body.text())));
    }

    /** Why a test is stopped, goes on, or is cancelled. */
    record BlockBody(long version, String reason) {}

    @Operation(summary = "Stop a test for now; its work waits (domain.md 4.9)")
    @PostMapping("/block")
    TestResource block(@PathVariable String id, @RequestBody BlockBody body) {
        return TestResource.of(office.block(new BlockTest(ControlTestId.of(id), body.version(), body.reason())));
    }

    @Operation(summary = "Let a stopped test go on where it stood")
    @PostMapping("/unblock")
    TestResource unblock(@PathVariable String id, @RequestBody BlockBody body) {
        return TestResource.of(office.unblock(new BlockTest(ControlTestId.of(id), body.version(), body.reason())));
    }

    @Operation(
            summary =
                    "End a test that isn't over, for good: its work leaves the lists, a new round may test the control")
    @PostMapping("/cancel")
    TestResource cancel(@PathVariable String id, @RequestBody BlockBody body) {
        return TestResource.of(office.cancel(new CancelTest(ControlTestId.of(id), body.version(), body.reason())));
    }

    @Operation(summary = "Move the due date of a test (WF-03)")
    @PostMapping("/due-date")
    TestResource move(@PathVariable String id, @RequestBody DueBody body) {
        return TestResource.of(
                office.moveDueDate(new MoveDueDate(ControlTestId.of(id), body.version(), body.to(), body.reason())));
    }

    @Operation(summary = "Close a review note you raised (WF-04)")
    @PostMapping("/notes/{note}/close")
    TestResource closeNote(@PathVariable String id, @PathVariable UUID note, @RequestParam long version) {
        return TestResource.of(reviewing.closeNote(new CloseNote(ControlTestId.of(id), version, note)));
    }
}
