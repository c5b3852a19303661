package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what became of a test that is theirs, where no work item does: within the transaction that made it so, and
 * never whoever did it himself.
 */
@Component
class TestNotices {

    private final TestInbox inbox;
    private final TestingBinder binder;
    private final People people;
    private final SignedIn signedIn;

    TestNotices(TestInbox inbox, TestingBinder binder, People people, SignedIn signedIn) {
        this.inbox = inbox;
        this.binder = binder;
        this.people = people;
        this.signedIn = signedIn;
    }

    @EventListener
    void on(ControlTestChanged event) {
        var reason = String.valueOf(event.fact().reason().text());
        switch (event.fact().action()) {
            case "BLOCKED" ->
                tellHolders(
                        event.test(),
                        name -> Sentence.of(
                                "notice.blocked",
                                "The test of " + name + " is stopped for now: " + reason,
                                name,
                                reason));
            case "UNBLOCKED" ->
                tellHolders(
                        event.test(),
                        name -> Sentence.of(
                                "notice.unblocked", "The test of " + name + " goes on: " + reason, name, reason));
            case "REOPENING_ASKED" -> tellSecondVoice(event.test(), reason);
            default -> {}
        }
    }

    @EventListener
    void on(ControlTestCancelled event) {
        var reason = String.valueOf(event.fact().reason().text());
        tellHolders(
                event.test(),
                name -> Sentence.of(
                        "notice.cancelled", "The test of " + name + " is cancelled: " + reason, name, reason));
    }

    @EventListener
    void on(TestDueDateMoved event) {
        tellHolders(
                event.test(),
                name -> Sentence.of("notice.due", "The test of " + name + " is due on another day now.", name));
    }

    @EventListener
    void on(DeficiencyIdentified event) {
        var test = binder.test(event.test());
        var name = binder.nameOf(test.identity());
        inbox.tell(
                listOf(test.people().owner()),
                event.test(),
                Sentence.of(
                        "notice.deficiency",
                        name + " was concluded ineffective, and a deficiency is identified. The control is yours.",
                        name));
    }

    private void tellHolders(ControlTestId id, Function<String, Sentence> words) {
        var test = binder.test(id);
        inbox.tellHolders(test, words.apply(binder.nameOf(test.identity())));
    }

    /** A locked test is opened by two: the other of them hears of it (WF-05). */
    private void tellSecondVoice(ControlTestId id, String reason) {
        var name = binder.nameOf(binder.test(id).identity());
        var first = signedIn.known()
                .map(PersonDetails::name)
                .orElseGet(() -> signedIn.id().value());
        var others = people.holding(signedIn.has(Role.SOX_PMO) ? Role.CAE : Role.SOX_PMO).stream()
                .map(PersonDetails::id)
                .toList();
        inbox.tell(
                others,
                id,
                Sentence.of(
                        "notice.reopening",
                        first + " asks to open the locked test of " + name + " again: " + reason
                                + " The second voice is yours.",
                        first,
                        name,
                        reason));
    }

    private static List<PersonId> listOf(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
