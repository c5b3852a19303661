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
 * The life of a control test, one decision at a time. Each is one transaction: the test decides, is saved with what it
 * has to tell, and the work item is finished.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ControlTesting {

    private final TestsAtHand tests;
    private final Cycles cycles;
    private final YearSample samples;
    private final PerformanceHistory past;
    private final TestEvidence evidence;
    private final Signatures signatures;
    private final ConclusionFollowUp followUp;
    private final Reviewers reviewers;
    private final SignedIn signedIn;
    private final Clock clock;

    ControlTesting(
            TestsAtHand tests,
            Cycles cycles,
            YearSample samples,
            PerformanceHistory past,
            TestEvidence evidence,
            Signatures signatures,
            ConclusionFollowUp followUp,
            Reviewers reviewers,
            SignedIn signedIn,
            Clock clock) {
        this.tests = tests;
        this.cycles = cycles;
        this.samples = samples;
        this.past = past;
        this.evidence = evidence;
        this.signatures = signatures;
        this.followUp = followUp;
        this.reviewers = reviewers;
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

    public ControlTestDetails raiseNote(RaiseNote command) {
        var test = tests.of(command.item(), command.version(), "RAISE_NOTE");
        test.reviewersPart().raiseNote(command.itemNumber(), command.text(), me(), past(test), clock.instant());
        return tests.saved(test);
    }

    public ControlTestDetails closeNote(CloseNote command) {
        var test = tests.seen(command.test(), command.version(), "CLOSE_NOTE");
        var raiserLeft = reviewers.hasLeft(test.notes().raiser(command.note()), test);
        test.reviewersPart().closeNote(command.note(), signedIn.id(), raiserLeft, clock.instant());
        return tests.saved(test);
    }

    public ControlTestDetails returnTest(ReturnTest command) {
        var test = tests.of(command.item(), command.version(), "RETURN");
        test.reviewersPart().returnToTester(me(), past(test));
        return tests.done(test, command.item(), TestOutcome.returned(signedIn.id()));
    }

    public ControlTestDetails conclude(ConcludeTest command) {
        var test = tests.of(command.item(), command.version(), "CONCLUDE");
        var signing = signatures.of(test, "CONCLUDE", command.conclusion());
        test.reviewersPart().conclude(command.conclusion(), command.comment(), signing);
        signatures.keep(test, signing);
        followUp.of(test, command.conclusion());
        return tests.done(test, command.item(), TestOutcome.concluded(signedIn.id(), command.conclusion()));
    }

    /** Opens a concluded test again; its work starts at the tester's after the commit (WF-05). */
    public ControlTestDetails reopen(ReopenTest command) {
        var test = tests.seen(command.test(), command.version(), "REOPEN");
        var closed =
                cycles.hold(test.cycle().value()).map(TestingCycle::isClosed).orElse(true);
        test.leadsPart().reopen(command.reason(), command.text(), me(), closed);
        return tests.saved(test);
    }

    public ControlTestDetails moveDueDate(MoveDueDate command) {
        var test = tests.seen(command.test(), command.version(), "MOVE_DUE_DATE");
        test.leadsPart().moveDueDate(command.to(), command.reason(), me());
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
