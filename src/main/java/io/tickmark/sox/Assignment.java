package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where around one control test (WF-01: one accountable person, or a group until somebody takes it).
 *
 * @param owner who supplies the evidence; null while the matrix role has no holder
 * @param performer who runs the control, where that is a person
 * @param testerRole whose holders may take the test
 * @param tester who tests; null until somebody was named or took it
 * @param reviewerRole whose holders may take the review
 * @param reviewer who reviews; null until somebody was named or took it
 */
@Embeddable
public record Assignment(
        @Column(name = "owner_id") @Convert(converter = PersonIdColumn.class) @Nullable
        PersonId owner,

        @Column(name = "performer_id") @Convert(converter = PersonIdColumn.class) @Nullable
        PersonId performer,

        @Column(name = "tester_role") String testerRole,

        @Column(name = "tester_id") @Convert(converter = PersonIdColumn.class) @Nullable
        PersonId tester,

        @Column(name = "reviewer_role") String reviewerRole,

        @Column(name = "reviewer_id") @Convert(converter = PersonIdColumn.class) @Nullable
        PersonId reviewer) {

    Assignment ownedBy(PersonId person) {
        return new Assignment(person, performer, testerRole, tester, reviewerRole, reviewer);
    }

    /** The work of a step went to another, or back to its group; the owner stays accountable whoever stands in. */
    Assignment heldBy(TestStep step, @Nullable PersonId person) {
        return switch (step) {
            case PROVIDE_EVIDENCE -> this;
            case TEST_CONTROL -> testedBy(person);
            case REVIEW_TEST -> reviewedBy(person);
        };
    }

    Assignment testedBy(@Nullable PersonId person) {
        return new Assignment(owner, performer, testerRole, person, reviewerRole, reviewer);
    }

    Assignment reviewedBy(@Nullable PersonId person) {
        return new Assignment(owner, performer, testerRole, tester, reviewerRole, person);
    }
}
