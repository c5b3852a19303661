package io.tickmark.sox;

import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who has a control test in hand (WF-01).
 *
 * @param code a username, or the code of a role while nobody took it
 * @param isPerson whether the code is a username
 */
public record TestHolder(String code, boolean isPerson) {

    /** Who has to act next: a person, or whoever holds a role; nobody before it began, once it is over or blocked (WF-01). */
    static Optional<TestHolder> of(TestState state, Assignment people) {
        if (state.isWithOwner()) {
            return Optional.of(of(people.owner(), Role.CONTROL_OWNER.name()));
        }
        if (state.isWithTester()) {
            return Optional.of(of(people.tester(), people.testerRole()));
        }
        return state.isWithReviewer() ? Optional.of(of(people.reviewer(), people.reviewerRole())) : Optional.empty();
    }

    static TestHolder of(@Nullable PersonId person, String role) {
        return person == null ? new TestHolder(role, false) : new TestHolder(person.value(), true);
    }
}
