package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.Role;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the program office decides about a control test: people, due date, a new start, its end. */
class LeadsPart {

    private final ControlTest test;

    LeadsPart(ControlTest test) {
        this.test = test;
    }

    /** Before the round is opened: other people, another due date, or both. */
    void plan(Assignment changed, @Nullable LocalDate dueOn) {
        test.guard().state("ASSIGN", test.state() == TestState.NOT_STARTED);
        var before = test.people();
        var fact = test.fact("ASSIGNED")
                .changed("owner", before.owner(), changed.owner())
                .changed("tester", before.tester(), changed.tester())
                .changed("reviewer", before.reviewer(), changed.reviewer());
        test.staff(changed);
        if (dueOn != null) {
            fact = fact.changed("dueOn", test.due().on(), dueOn);
            test.dueOn(DueDate.of(dueOn));
        }
        test.changed(fact);
    }

    void moveDueDate(LocalDate to, String reason, PersonDetails by, LocalDate today) {
        if (!by.has(Role.SOX_PMO)) {
            throw LeadRefusals.mayNotMoveDue(test.id());
        }
        test.guard().state("MOVE_DUE_DATE", !test.state().isOver());
        if (reason.isBlank()) {
            throw LeadRefusals.dueReasonMissing(test.id());
        }
        test.guard().words("MOVE_DUE_DATE", reason);
        if (to.equals(test.due().on())) {
            throw LeadRefusals.dueUnchanged(test.id(), to);
        }
        DueWindow.of(test.identity(), today).require(test.id(), to);
        var before = test.due().on();
        test.dueOn(test.due().movedTo(to));
        test.tell(new TestDueDateMoved(
                test.id(),
                test.fact("DUE_DATE_MOVED")
                        .changed("dueOn", before, to)
                        .changed("moves", test.due().moves() - 1, test.due().moves())
                        .because(null, reason.strip())));
    }

    /** Stops the test for now: whatever is open waits, and says why. */
    void block(String reason, PersonDetails by) {
        requireOffice("BLOCK", by);
        test.guard().words("BLOCK", reason);
        var stood = test.state();
        test.become(TestState.BLOCKED, "BLOCKED", fact -> fact.because(null, reason.strip()));
        test.course().blocking().begin(stood, reason.strip());
    }

    /** The test goes on where it stood. */
    void unblock(String reason, PersonDetails by) {
        requireOffice("UNBLOCK", by);
        test.guard().words("UNBLOCK", reason);
        if (test.state() != TestState.BLOCKED) {
            throw TestRefusal.notNow(test.id(), "UNBLOCK", test.state());
        }
        test.become(test.course().blocking().end(), "UNBLOCKED", fact -> fact.because(null, reason.strip()));
    }

    private void requireOffice(String action, PersonDetails by) {
        if (!by.has(Role.SOX_PMO)) {
            throw LeadRefusals.ofOffice(test.id(), action);
        }
    }

    void reopen(ReopenReason reason, String text, PersonDetails by, boolean cycleClosed) {
        test.guard().state("REOPEN", test.state().canBecome(TestState.REOPENED));
        test.reopening().requireAllowed(test.id(), cycleClosed, text);
        test.guard().words("REOPEN", text);
        if (test.state() == TestState.LOCKED && !test.reopening().locked(test.id(), by)) {
            test.changed(test.fact("REOPENING_ASKED").because(reason.name(), text.strip()));
            return;
        }
        if (test.state() == TestState.CONCLUDED) {
            test.reopening().concluded(test.id(), by, test.people().reviewer());
        }
        test.signOffs().supersede();
        test.seal().reopen(reason.name(), text.strip());
    }

    void lock() {
        if (test.state() == TestState.CONCLUDED) {
            test.become(TestState.LOCKED, "LOCKED");
        }
    }

    /** Its round was cancelled. */
    void cancel(String reason) {
        if (test.state().canBecome(TestState.CANCELLED)) {
            test.become(TestState.CANCELLED, "CANCELLED", fact -> fact.because(null, reason));
            test.course().blocking().endForGood(reason);
        }
    }

    /** It alone ends, behind a block as well: its control is gone, or its plant. */
    void cancelAlone(String reason, PersonDetails by) {
        requireOffice("CANCEL", by);
        test.guard().words("CANCEL", reason);
        var before = test.state();
        test.move(TestState.CANCELLED);
        test.course().blocking().endForGood(reason.strip());
        var fact = test.fact("CANCELLED").changed("state", before, test.state()).because(null, reason.strip());
        test.tell(new ControlTestCancelled(test.id(), fact));
    }
}
