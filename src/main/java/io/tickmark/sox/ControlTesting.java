package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.SignedIn;
import io.tickmark.work.Outcome;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemId;
import java.time.Clock;
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

    private final ControlTests tests;
    private final Cycles cycles;
    private final Deficiencies deficiencies;
    private final Matrix matrix;
    private final RoundCheck past;
    private final TestEvidence evidence;
    private final SignedPapers papers;
    private final WorkDesk desk;
    private final SignedIn signedIn;
    private final Clock clock;

    ControlTesting(
            ControlTests tests,
            Cycles cycles,
            Deficiencies deficiencies,
            Matrix matrix,
            RoundCheck past,
            TestEvidence evidence,
            SignedPapers papers,
            WorkDesk desk,
            SignedIn signedIn,
            Clock clock) {
        this.tests = tests;
        this.cycles = cycles;
        this.deficiencies = deficiencies;
        this.matrix = matrix;
        this.past = past;
        this.evidence = evidence;
        this.papers = papers;
        this.desk = desk;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    public ControlTestDetails provideEvidence(ProvideEvidence command) {
        var test = atHand(command.item(), command.version(), "PROVIDE_EVIDENCE");
        var any = !evidence.hashes(test.id()).isEmpty();
        test.ownersPart().provideEvidence(signedIn.id(), clock.instant(), any, command.answer());
        return done(test, command.item(), Outcome.none());
    }

    /** Keeps the grid on the server; nothing is handed over. */
    public ControlTestDetails saveDraft(SaveTestDraft command) {
        var test = atHand(command.item(), command.version(), "SAVE_DRAFT");
        keep(test, command.sheet());
        return saved(test);
    }

    public ControlTestDetails submit(SubmitTest command) {
        var test = atHand(command.item(), command.version(), "SUBMIT");
        keep(test, command.sheet());
        var signing = signing(test);
        test.testersPart().submit(command.proposed(), command.relies(), signing);
        papers.keep(test, signing.evidence());
        return done(test, command.item(), byTester("SUBMITTED"));
    }

    /** Adds the items that one exception calls for (DT-2); the tester goes on with them. */
    public ControlTestDetails expand(ExpandSample command) {
        var test = atHand(command.item(), command.version(), "EXPAND_SAMPLE");
        var control = matrix.version(test.identity().control(), test.identity().controlVersion());
        var more = Expansion.itemsFor(control);
        test.testersPart().expand(command.cause(), more, me(), past.history(test.identity()), clock.instant());
        return saved(test);
    }

    public ControlTestDetails askOwner(AskOwner command) {
        var test = atHand(command.item(), command.version(), "ASK_OWNER");
        test.testersPart().askOwner(command.question(), me(), past.history(test.identity()), clock.instant());
        return done(test, command.item(), byTester("ASK_OWNER"));
    }

    public ControlTestDetails raiseNote(RaiseNote command) {
        var test = atHand(command.item(), command.version(), "RAISE_NOTE");
        test.reviewersPart()
                .raiseNote(command.itemNumber(), command.text(), me(), past.history(test.identity()), clock.instant());
        return saved(test);
    }

    public ControlTestDetails returnTest(ReturnTest command) {
        var test = atHand(command.item(), command.version(), "RETURN");
        test.reviewersPart().returnToTester(me(), past.history(test.identity()));
        return done(test, command.item(), byReviewer("RETURNED").and("effective", false));
    }

    public ControlTestDetails answerNote(AnswerNote command) {
        var test = atHand(command.item(), command.version(), "ANSWER_NOTE");
        test.testersPart()
                .answerNote(command.note(), command.answer(), me(), past.history(test.identity()), clock.instant());
        return saved(test);
    }

    public ControlTestDetails closeNote(CloseNote command) {
        var test = seen(command.test(), command.version(), "CLOSE_NOTE");
        test.reviewersPart().closeNote(command.note(), signedIn.id(), clock.instant());
        return saved(test);
    }

    /** Concludes; an ineffective control leaves a deficiency behind, once. */
    public ControlTestDetails conclude(ConcludeTest command) {
        var test = atHand(command.item(), command.version(), "CONCLUDE");
        var signing = signing(test);
        test.reviewersPart().conclude(command.conclusion(), command.comment(), signing);
        papers.keep(test, signing.evidence());
        var ineffective = command.conclusion() == Conclusion.INEFFECTIVE;
        if (ineffective && !deficiencies.existsByTestId(test.id().value())) {
            deficiencies.save(new Deficiency(test.details(), clock.instant()));
        }
        return done(test, command.item(), byReviewer("CONCLUDED").and("effective", !ineffective));
    }

    /** Opens a concluded test again; its work starts at the tester's after the commit (WF-05). */
    public ControlTestDetails reopen(ReopenTest command) {
        var test = seen(command.test(), command.version(), "REOPEN");
        var closed = cycles.findById(test.cycle().value())
                .map(TestingCycle::isClosed)
                .orElse(true);
        test.leadsPart().reopen(command.reason(), command.text(), me(), closed);
        return saved(test);
    }

    public ControlTestDetails moveDueDate(MoveDueDate command) {
        var test = seen(command.test(), command.version(), "MOVE_DUE_DATE");
        test.leadsPart().moveDueDate(command.to(), command.reason(), me());
        return saved(test);
    }

    private void keep(ControlTest test, TestSheet sheet) {
        evidence.requireKnown(test.id(), sheet);
        test.testersPart().saveDraft(sheet, me(), past.history(test.identity()));
    }

    /** The test of a work item that is open and the person's own (WF-01). */
    private ControlTest atHand(WorkItemId item, long version, String action) {
        var subject = desk.forDecision(item).subjectId();
        return seen(ControlTestId.of(subject), version, action);
    }

    private ControlTest seen(ControlTestId id, long version, String action) {
        var test = tests.findById(id.value()).orElseThrow(() -> new NotFound("control test", id));
        test.requireVersion(version, action);
        return test;
    }

    private Signing signing(ControlTest test) {
        return new Signing(me(), clock.instant(), past.history(test.identity()), evidence.hashes(test.id()));
    }

    private PersonDetails me() {
        return signedIn.person();
    }

    private Outcome byTester(String decision) {
        return Outcome.of("decision", decision).and("tester", signedIn.id().value());
    }

    private Outcome byReviewer(String decision) {
        return Outcome.of("decision", decision).and("reviewer", signedIn.id().value());
    }

    private ControlTestDetails done(ControlTest test, WorkItemId item, Outcome outcome) {
        var details = saved(test);
        desk.complete(item, outcome);
        return details;
    }

    private ControlTestDetails saved(ControlTest test) {
        return tests.saveAndFlush(test).details();
    }
}
