package io.tickmark.sox.ui;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.Role;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestState;

/** What a page offers to whom. The core decides; this only keeps from offering what it would refuse. */
final class TestRights {

    private TestRights() {}

    static boolean mayMove(ControlTestRow test, PersonDetails person) {
        return person.has(Role.SOX_PMO) && !test.state().isOver();
    }

    static boolean mayCancel(ControlTestRow test, PersonDetails person) {
        return person.has(Role.SOX_PMO) && test.state().canBecome(TestState.CANCELLED);
    }

    static boolean mayBlock(ControlTestRow test, PersonDetails person) {
        return person.has(Role.SOX_PMO) && test.state().canBecome(TestState.BLOCKED);
    }

    static boolean mayUnblock(ControlTestRow test, PersonDetails person) {
        return person.has(Role.SOX_PMO) && test.state() == TestState.BLOCKED;
    }

    /** A concluded test by the program office or its reviewer; a locked one by the office and the audit executive (WF-05). */
    static boolean mayReopen(ControlTestRow test, PersonDetails person) {
        if (test.state() != TestState.CONCLUDED && test.state() != TestState.LOCKED) {
            return false;
        }
        return person.has(Role.SOX_PMO)
                || (test.state() == TestState.LOCKED
                        ? person.has(Role.CAE)
                        : person.id().equals(test.people().reviewer()));
    }
}
