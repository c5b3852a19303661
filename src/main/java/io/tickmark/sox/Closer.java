package io.tickmark.sox;

import io.tickmark.people.PersonId;

/**
 * Who wants to close a review note (WF-04).
 *
 * @param reviews whether the review is his
 * @param raiserLeft whether who raised the note can't review any more
 */
record Closer(PersonId person, boolean reviews, boolean raiserLeft) {

    boolean succeeds(PersonId raiser) {
        return reviews && raiserLeft && !person.equals(raiser);
    }
}
