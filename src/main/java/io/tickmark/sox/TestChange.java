package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Other people or another due date for one control instance than the matrix and the round say; null leaves it.
 *
 * @param location null where the control is tested centrally
 */
public record TestChange(
        ControlId control,
        @Nullable String location,
        @Nullable PersonId owner,
        @Nullable PersonId tester,
        @Nullable PersonId reviewer,
        @Nullable LocalDate dueOn) {

    /** How people call what it is about, as they do the test: {@code P2P-05 at L200}. */
    public String subject() {
        return TestIdentity.subject(control, location);
    }

    boolean concerns(TestIdentity test) {
        return control.equals(test.control()) && Objects.equals(location, test.location());
    }

    Assignment on(Assignment people) {
        var result = owner == null ? people : people.ownedBy(owner);
        result = tester == null ? result : result.testedBy(tester);
        return reviewer == null ? result : result.reviewedBy(reviewer);
    }
}
