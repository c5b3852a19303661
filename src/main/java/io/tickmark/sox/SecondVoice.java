package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A locked test is opened by two: where one asks, the other hears of it (WF-05). */
@Component
class SecondVoice {

    private final TestInbox inbox;
    private final TestingBinder binder;
    private final People people;
    private final SignedIn signedIn;

    SecondVoice(TestInbox inbox, TestingBinder binder, People people, SignedIn signedIn) {
        this.inbox = inbox;
        this.binder = binder;
        this.people = people;
        this.signedIn = signedIn;
    }

    @EventListener
    void on(ReopeningAsked event) {
        var name = binder.nameOf(binder.test(event.test()).identity());
        var first = signedIn.known()
                .map(PersonDetails::name)
                .orElseGet(() -> signedIn.id().value());
        var reason = String.valueOf(event.fact().reason().text());
        inbox.tell(
                others(),
                event.test(),
                Sentence.of(
                        "notice.reopening",
                        first + " asks to open the locked test of " + name + " again: " + reason
                                + " The second voice is yours.",
                        first,
                        name,
                        reason));
    }

    private List<PersonId> others() {
        return people.holding(signedIn.has(Role.SOX_PMO) ? Role.CAE : Role.SOX_PMO).stream()
                .map(PersonDetails::id)
                .toList();
    }
}
