package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.Posts;
import org.springframework.stereotype.Component;

/** Where one looks up who can be put on tests. */
@Component
class StaffDirectory {

    private final People people;
    private final Posts posts;

    StaffDirectory(People people, Posts posts) {
        this.people = people;
        this.posts = posts;
    }

    /** For one look at many tests. */
    KnownPeople known() {
        return new KnownPeople(people, posts);
    }
}
