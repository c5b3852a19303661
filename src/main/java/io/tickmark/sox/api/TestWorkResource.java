package io.tickmark.sox.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.tickmark.people.Roles;
import io.tickmark.sox.AnswerNote;
import io.tickmark.sox.AskOwner;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.ExpandSample;
import io.tickmark.sox.ProvideEvidence;
import io.tickmark.sox.SaveTestDraft;
import io.tickmark.sox.SubmitTest;
import io.tickmark.sox.TestSheet;
import io.tickmark.work.WorkItemId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What owner and tester decide on a control test, on the work item that asks for it; answered by the test as it is then. */
@Tag(name = "Control tests")
@RestController
@RequestMapping("/api/v1/work-items/{item}")
@PreAuthorize("isAuthenticated() and !hasAnyRole('" + Roles.ADMIN + "', '" + Roles.EXTERNAL_AUDITOR + "')")
class TestWorkResource {

    private final ControlTesting testing;

    TestWorkResource(ControlTesting testing) {
        this.testing = testing;
    }

    /** The version seen, and what else the decision needs. */
    record EvidenceBody(long version, @Nullable String answer) {}

    record DraftBody(long version, TestSheet sheet) {}

    record SubmitBody(long version, TestSheet sheet, Conclusion proposed, boolean relies) {}

    record ExpansionBody(long version, String cause) {}

    record QuestionBody(long version, String question) {}

    record AnswerBody(long version, String answer) {}

    @Operation(summary = "Hand over to the tester: the evidence is attached")
    @PostMapping("/provide-evidence")
    TestResource provide(@PathVariable long item, @RequestBody EvidenceBody body) {
        return TestResource.of(
                testing.provideEvidence(new ProvideEvidence(new WorkItemId(item), body.version(), body.answer())));
    }

    @Operation(summary = "Keep the grid as it is now")
    @PutMapping("/draft")
    TestResource draft(@PathVariable long item, @RequestBody DraftBody body) {
        return TestResource.of(
                testing.saveDraft(new SaveTestDraft(new WorkItemId(item), body.version(), body.sheet())));
    }

    @Operation(summary = "Sign the grid and hand it to the reviewer")
    @PostMapping("/submit-test")
    TestResource submit(@PathVariable long item, @RequestBody SubmitBody body) {
        return TestResource.of(testing.submit(
                new SubmitTest(new WorkItemId(item), body.version(), body.sheet(), body.proposed(), body.relies())));
    }

    @Operation(summary = "Add items because exactly one failed, by chance it seems; once (DT-2)")
    @PostMapping("/expand-sample")
    TestResource expand(@PathVariable long item, @RequestBody ExpansionBody body) {
        return TestResource.of(testing.expand(new ExpandSample(new WorkItemId(item), body.version(), body.cause())));
    }

    @Operation(summary = "Send the test back to the owner with a question")
    @PostMapping("/ask-owner")
    TestResource ask(@PathVariable long item, @RequestBody QuestionBody body) {
        return TestResource.of(testing.askOwner(new AskOwner(new WorkItemId(item), body.version(), body.question())));
    }

    @Operation(summary = "Answer a review note (WF-04)")
    @PostMapping("/notes/{note}/answer")
    TestResource answer(@PathVariable long item, @PathVariable UUID note, @RequestBody AnswerBody body) {
        return TestResource.of(
                testing.answerNote(new AnswerNote(new WorkItemId(item), body.version(), note, body.answer())));
    }
}
