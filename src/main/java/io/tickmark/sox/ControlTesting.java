package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.SignedIn;
import io.tickmark.work.Outcome;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where owner and tester do their part of a control test, one decision at a time. Each is one transaction: the test
 * decides, is saved with what it has to tell, and the work item is finished.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ControlTesting {

    private final TestsAtHand tests;
    private final YearSample samples;
    private final PerformanceHistory past;
    private final TestEvidence evidence;
    private final Signatures signatures;
    private final SignedIn signedIn;
    private final Clock clock;

    ControlTesting(
            TestsAtHand tests,
            YearSample samples,
            PerformanceHistory past,
            TestEvidence evidence,
            Signatures signatures,
            SignedIn signedIn,
            Clock clock) {
        this.tests = tests;
        this.samples = samples;
        this.past = past;
        this.evidence = evidence;
        this.signatures = signatures;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public ControlTestDetails provideEvidence(ProvideEvidence command) {
        var test = tests.of(command.item(), command.version(), "PROVIDE_EVIDENCE");
        var any = !evidence.of(test.id()).isEmpty();
        test.ownersPart().provideEvidence(signedIn.id(), clock.instant(), any, command.answer());
        return tests.done(
                test, command.item(), Outcome.of("owner", signedIn.id().value()));
    }

    /** Keeps the grid on the server; nothing is handed over. */
    public ControlTestDetails saveDraft(SaveTestDraft command) {
        var test = tests.of(command.item(), command.version(), "SAVE_DRAFT");
        keep(test, command.sheet());
        return tests.saved(test);
    }

    public ControlTestDetails submit(SubmitTest command) {
        var test = tests.of(command.item(), command.version(), "SUBMIT");
        keep(test, command.sheet());
        var signing = signatures.of(test, "SUBMIT", command.proposed());
        test.testersPart().submit(command.proposed(), command.relies(), signing);
        signatures.keep(test, signing);
        return tests.done(test, command.item(), TestOutcome.submitted(signedIn.id()));
    }

    /** Adds the items that one exception calls for (DT-2); the tester goes on with them. */
    public ControlTestDetails expand(ExpandSample command) {
        var test = tests.of(command.item(), command.version(), "EXPAND_SAMPLE");
        var more = samples.moreItems(test);
        test.testersPart().expand(command.cause(), more, samples.soFar(test), me(), past(test), clock.instant());
        return tests.saved(test);
    }

    public ControlTestDetails askOwner(AskOwner command) {
        var test = tests.of(command.item(), command.version(), "ASK_OWNER");
        test.testersPart().askOwner(command.question(), me(), past(test), clock.instant());
        return tests.done(test, command.item(), TestOutcome.ownerAsked(signedIn.id()));
    }

    public ControlTestDetails answerNote(AnswerNote command) {
        var test = tests.of(command.item(), command.version(), "ANSWER_NOTE");
        test.testersPart().answerNote(command.note(), command.answer(), me(), past(test), clock.instant());
        return tests.saved(test);
    }

    private void keep(ControlTest test, TestSheet sheet) {
        evidence.requireKnown(test.id(), sheet);
        test.testersPart().saveDraft(sheet, me(), past(test));
    }

    private List<Performed> past(ControlTest test) {
        return past.of(test.identity());
    }

    private PersonDetails me() {
        return signedIn.person();
    }
}
