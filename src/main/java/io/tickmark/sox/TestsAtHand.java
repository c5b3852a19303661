package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.work.Outcome;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemId;
import org.springframework.stereotype.Component;

/** Finds the control test somebody decides about, and keeps the decision together with its work item. */
@Component
class TestsAtHand {

    private final ControlTests tests;
    private final WorkDesk desk;
    private final SignedIn signedIn;

    TestsAtHand(ControlTests tests, WorkDesk desk, SignedIn signedIn) {
        this.tests = tests;
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** The test of a work item that is open and the person's own (WF-01), as the person saw it (WF-09). */
    ControlTest of(WorkItemId item, long version, String action) {
        var work = desk.forDecision(item);
        var test = seen(ControlTestId.of(work.subjectId()), version, action);
        test.decidedIn(work.step());
        return test;
    }

    /** The test, as the person saw it (WF-09). Who became an external auditor decides nothing any more (SOD-08). */
    ControlTest seen(ControlTestId id, long version, String action) {
        if (signedIn.has(Role.EXTERNAL_AUDITOR)) {
            throw TestRefusal.because(id, action, Objections.auditor());
        }
        var test = tests.hold(id.value()).orElseThrow(() -> new NotFound("control test", id));
        test.guard().version(version, action);
        return test;
    }

    ControlTestDetails saved(ControlTest test) {
        return tests.saveAndFlush(test).details();
    }

    /** Saved, and the work item is finished. */
    ControlTestDetails done(ControlTest test, WorkItemId item, Outcome outcome) {
        var details = saved(test);
        desk.complete(item, outcome);
        return details;
    }
}
