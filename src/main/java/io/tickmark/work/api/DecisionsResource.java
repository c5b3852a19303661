package io.tickmark.work.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonId;
import io.tickmark.work.FormDesk;
import io.tickmark.work.FormRefusal;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Decisions on work items for programs. Each is committed when it is answered; the process engine is told afterwards,
 * so the answer is 202 and the item says what is pending.
 */
@Tag(name = "Work items")
@RestController
@RequestMapping("/api/v1/work-items/{id}")
@PreAuthorize("isAuthenticated()")
class DecisionsResource {

    /** To whom an item goes, and why. */
    record Reassignment(String to, String reason) {

        Reassignment(@Nullable String to, @Nullable String reason) {
            this.to = to == null ? "" : to;
            this.reason = reason == null ? "" : reason;
        }
    }

    /** What is wrong with one answer. */
    record Fault(String key, String sentence) {}

    private final WorkList list;
    private final WorkDesk desk;
    private final FormDesk forms;

    DecisionsResource(WorkList list, WorkDesk desk, FormDesk forms) {
        this.list = list;
        this.desk = desk;
        this.forms = forms;
    }

    @Operation(summary = "Claim: the person becomes accountable")
    @PostMapping("/claim")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WorkItemResource claim(@PathVariable long id) {
        desk.claim(new WorkItemId(id));
        return current(id);
    }

    @Operation(summary = "Release: the item is offered to its groups again")
    @PostMapping("/release")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WorkItemResource release(@PathVariable long id) {
        desk.release(new WorkItemId(id));
        return current(id);
    }

    @Operation(summary = "Hand the item to another person; the lead's right")
    @PostMapping("/reassign")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WorkItemResource reassign(@PathVariable long id, @RequestBody Reassignment reassignment) {
        desk.reassign(new WorkItemId(id), new PersonId(reassignment.to()), reassignment.reason());
        return current(id);
    }

    @Operation(summary = "Send again what the engine refused; the lead's right")
    @PostMapping("/send-again")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WorkItemResource sendAgain(@PathVariable long id) {
        desk.sendAgain(new WorkItemId(id));
        return current(id);
    }

    @Operation(summary = "Answer a simple form, by the keys of its fields; other items are completed where they belong")
    @PostMapping("/complete")
    @ResponseStatus(HttpStatus.ACCEPTED)
    WorkItemResource complete(@PathVariable long id, @RequestBody Map<String, Object> answers) {
        forms.submit(new WorkItemId(id), answers);
        return current(id);
    }

    @ExceptionHandler
    ProblemDetail faulty(FormRefusal refused) {
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, refused.getMessage());
        problem.setProperty(
                "faults",
                refused.faults().stream()
                        .map(fault -> new Fault(fault.key(), fault.sentence().english()))
                        .toList());
        return problem;
    }

    private WorkItemResource current(long id) {
        return list.find(new WorkItemId(id)).map(WorkItemResource::of).orElseThrow(() -> new NotFound("work item", id));
    }
}
