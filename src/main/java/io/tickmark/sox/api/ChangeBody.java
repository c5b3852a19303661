package io.tickmark.sox.api;

import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import io.tickmark.sox.TestChange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Other people or another due date for one control instance; what is absent stays. */
record ChangeBody(
        String control,
        @Nullable String location,
        @Nullable String owner,
        @Nullable String tester,
        @Nullable String reviewer,
        @Nullable LocalDate dueOn) {

    TestChange command() {
        return new TestChange(new ControlId(control), location, person(owner), person(tester), person(reviewer), dueOn);
    }

    private static @Nullable PersonId person(@Nullable String username) {
        return username == null ? null : new PersonId(username);
    }
}
