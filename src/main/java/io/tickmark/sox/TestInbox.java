package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import io.tickmark.work.Inbox;
import java.util.Collection;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where people are told of a test that is theirs; never whoever did it himself. */
@Component
class TestInbox {

    private final Inbox inbox;
    private final SignedIn signedIn;

    TestInbox(Inbox inbox, SignedIn signedIn) {
        this.inbox = inbox;
        this.signedIn = signedIn;
    }

    void tell(Collection<PersonId> some, ControlTestId test, Sentence words) {
        var me = signedIn.known().map(PersonDetails::id);
        some.stream()
                .filter(person -> !me.filter(person::equals).isPresent())
                .forEach(person -> inbox.tell(person, words, test.subject()));
    }

    /** All who are named for it. */
    void tellHolders(ControlTestDetails test, Sentence words) {
        var people = test.people();
        var all = Stream.of(people.owner(), people.tester(), people.reviewer())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        tell(all, test.id(), words);
    }
}
