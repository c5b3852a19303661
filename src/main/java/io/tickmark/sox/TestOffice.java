package io.tickmark.sox;

import io.tickmark.people.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the program office stops a single test, lets it go on, gives it more time or ends it (domain.md 4.9), and opens
 * it again with the reviewer or the chief audit executive. The test decides who may.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class TestOffice {

    private final TestsAtHand tests;
    private final Cycles cycles;
    private final TestCalendar calendar;
    private final SignedIn signedIn;

    TestOffice(TestsAtHand tests, Cycles cycles, TestCalendar calendar, SignedIn signedIn) {
        this.tests = tests;
        this.cycles = cycles;
        this.calendar = calendar;
        this.signedIn = signedIn;
    }

    /** Stops a test for now; its work waits. */
    public ControlTestDetails block(BlockTest command) {
        var test = tests.seen(command.test(), command.version(), "BLOCK");
        test.leadsPart().block(command.reason(), signedIn.person());
        return tests.saved(test);
    }

    /** Lets a stopped test go on where it stood. */
    public ControlTestDetails unblock(BlockTest command) {
        var test = tests.seen(command.test(), command.version(), "UNBLOCK");
        test.leadsPart().unblock(command.reason(), signedIn.person());
        return tests.saved(test);
    }

    /** Ends a test that isn't over, for good; its work leaves the lists after the commit. */
    public ControlTestDetails cancel(CancelTest command) {
        var test = tests.seen(command.test(), command.version(), "CANCEL");
        test.leadsPart().cancelAlone(command.reason(), signedIn.person());
        return tests.saved(test);
    }

    /** Opens a concluded test again; its work starts at the tester's after the commit (WF-05). */
    public ControlTestDetails reopen(ReopenTest command) {
        var test = tests.seen(command.test(), command.version(), "REOPEN");
        var closed =
                cycles.hold(test.cycle().value()).map(TestingCycle::isClosed).orElse(true);
        test.leadsPart().reopen(command.reason(), command.text(), signedIn.person(), closed);
        return tests.saved(test);
    }

    public ControlTestDetails moveDueDate(MoveDueDate command) {
        var test = tests.seen(command.test(), command.version(), "MOVE_DUE_DATE");
        test.leadsPart().moveDueDate(command.to(), command.reason(), signedIn.person(), calendar.today(test));
        return tests.saved(test);
    }
}
