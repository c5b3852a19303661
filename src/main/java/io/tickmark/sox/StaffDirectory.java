package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.Positions;
import org.springframework.stereotype.Component;

/** Where one looks up who can be put on tests. */
@Component
class StaffDirectory {

    private final People people;
    private final Positions posts;

    StaffDirectory(People people, Positions posts) {
        this.people = people;
        this.posts = posts;
    }

    /** For one look at many tests. */
    KnownPeople known() {
        return new KnownPeople(people, posts);
    }
}
