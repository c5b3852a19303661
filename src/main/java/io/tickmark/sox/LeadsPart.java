package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.Role;
import java.time.LocalDate;

/** What the program office decides about a control test: its due date, a new start, its end. */
class LeadsPart {

    private final ControlTest test;

    LeadsPart(ControlTest test) {
        this.test = test;
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
        test.become(TestState.BLOCKED, "BLOCKED", fact -> fact.because(null, reason.strip()), ControlTestBlocked::new);
        test.course().blocking().begin(stood, reason.strip());
    }

    /** The test goes on where it stood. */
    void unblock(String reason, PersonDetails by) {
        requireOffice("UNBLOCK", by);
        test.guard().words("UNBLOCK", reason);
        if (test.state() != TestState.BLOCKED) {
            throw TestRefusal.notNow(test.id(), "UNBLOCK", test.state());
        }
        var stood = test.course().blocking().end();
        test.become(stood, "UNBLOCKED", fact -> fact.because(null, reason.strip()), ControlTestUnblocked::new);
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
            test.tell(new ReopeningAsked(test.id(), test.fact("REOPENING_ASKED").because(reason.name(), text.strip())));
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
