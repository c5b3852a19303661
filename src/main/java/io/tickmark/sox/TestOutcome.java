package io.tickmark.sox;

import io.tickmark.people.PersonId;
import io.tickmark.work.Outcome;

/** What the process of a control test is told when one of its steps is done: it branches on it, and remembers by whom. */
public final class TestOutcome {

    private TestOutcome() {}

    public static Outcome submitted(PersonId tester) {
        return byTester("SUBMITTED", tester);
    }

    public static Outcome ownerAsked(PersonId tester) {
        return byTester("ASK_OWNER", tester);
    }

    public static Outcome returned(PersonId reviewer) {
        return byReviewer("RETURNED", reviewer);
    }

    public static Outcome concluded(PersonId reviewer, Conclusion conclusion) {
        return byReviewer("CONCLUDED", reviewer)
                .and("effective", conclusion == Conclusion.EFFECTIVE)
                .and("occurred", conclusion != Conclusion.NOT_APPLICABLE_NO_OCCURRENCE);
    }

    private static Outcome byTester(String decision, PersonId tester) {
        return Outcome.of("decision", decision).and("tester", tester.value());
    }

    private static Outcome byReviewer(String decision, PersonId reviewer) {
        return Outcome.of("decision", decision).and("reviewer", reviewer.value());
    }
}
