package io.tickmark.sox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** How far a control test has come, and what holds it up there. */
@Embeddable
class TestCourse {

    @Enumerated(EnumType.STRING)
    private TestState state = TestState.NOT_STARTED;

    @Embedded
    private @Nullable Blocking blocking = new Blocking();

    void move(ControlTestId test, TestState next) {
        if (!state.canBecome(next)) {
            throw TestRefusal.notNow(test, next.name(), state);
        }
        state = next;
    }

    TestState state() {
        return state;
    }

    /** Where the test is, behind the block if there is one. */
    TestState stands() {
        return blocking().behind(state);
    }

    /** Made anew where the database read nothing: a component of empty columns. */
    Blocking blocking() {
        if (blocking == null) {
            blocking = new Blocking();
        }
        return blocking;
    }
}
