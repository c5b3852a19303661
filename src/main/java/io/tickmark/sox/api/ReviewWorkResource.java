package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.Roles;
import io.tickmark.sox.ConcludeTest;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlReview;
import io.tickmark.sox.RaiseNote;
import io.tickmark.sox.ReturnTest;
import io.tickmark.work.WorkItemId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the reviewer decides on a control test, on the work item that asks for it; answered by the test as it is then. */
@Tag(name = "Control tests")
@RestController
@RequestMapping("/api/v1/work-items/{item}")
@PreAuthorize("isAuthenticated() and !hasAnyRole('" + Roles.ADMIN + "', '" + Roles.EXTERNAL_AUDITOR + "')")
class ReviewWorkResource {

    private final ControlReview reviewing;

    ReviewWorkResource(ControlReview reviewing) {
        this.reviewing = reviewing;
    }

    record NoteBody(long version, @Nullable Integer itemNumber, String text) {}

    record ReturnBody(long version) {}

    record ConclusionBody(
            long version, Conclusion conclusion, @Nullable String comment) {}

    @Operation(summary = "Raise a review note (WF-04)")
    @PostMapping("/notes")
    TestResource raise(@PathVariable long item, @RequestBody NoteBody body) {
        return TestResource.of(reviewing.raiseNote(
                new RaiseNote(new WorkItemId(item), body.version(), body.itemNumber(), body.text())));
    }

    @Operation(summary = "Return the test with its open notes (WF-04)")
    @PostMapping("/return-test")
    TestResource returned(@PathVariable long item, @RequestBody ReturnBody body) {
        return TestResource.of(reviewing.returnTest(new ReturnTest(new WorkItemId(item), body.version())));
    }

    @Operation(summary = "Conclude: the reviewer stands behind the test")
    @PostMapping("/conclude-test")
    TestResource conclude(@PathVariable long item, @RequestBody ConclusionBody body) {
        return TestResource.of(reviewing.conclude(
                new ConcludeTest(new WorkItemId(item), body.version(), body.conclusion(), body.comment())));
    }
}
