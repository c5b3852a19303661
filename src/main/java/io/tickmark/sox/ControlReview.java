package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.SignedIn;
import java.time.Clock;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a control test is reviewed, one decision at a time: with notes back to its tester, or to its conclusion. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ControlReview {

    private final TestsAtHand tests;
    private final PerformanceHistory past;
    private final Signatures signatures;
    private final ConclusionFollowUp followUp;
    private final Reviewers reviewers;
    private final SignedIn signedIn;
    private final Clock clock;

    ControlReview(
            TestsAtHand tests,
            PerformanceHistory past,
            Signatures signatures,
            ConclusionFollowUp followUp,
            Reviewers reviewers,
            SignedIn signedIn,
            Clock clock) {
        this.tests = tests;
        this.past = past;
        this.signatures = signatures;
        this.followUp = followUp;
        this.reviewers = reviewers;
        this.signedIn = signedIn;
        this.clock = clock;
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

    private List<Performed> past(ControlTest test) {
        return past.of(test.identity());
    }

    private PersonDetails me() {
        return signedIn.person();
    }
}
