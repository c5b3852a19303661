package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.work.Inbox;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people what became of a test that is theirs, where no work item does: within the transaction that made it so, and
 * never whoever did it himself.
 */
@Component
class TestNotices {

    private final Inbox inbox;
    private final TestingBinder binder;
    private final People people;
    private final SignedIn signedIn;

    TestNotices(Inbox inbox, TestingBinder binder, People people, SignedIn signedIn) {
        this.inbox = inbox;
        this.binder = binder;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Their signatures hold no longer (WF-07). */
    void sealBroken(ControlTest test, Collection<PersonId> signers) {
        var name = binder.nameOf(test.identity());
        var again = test.state() == TestState.REOPENED;
        tell(
                signers,
                test.id(),
                again
                        ? Sentence.of(
                                "notice.seal.reopened",
                                "The evidence of " + name
                                        + " changed after you signed its test, so your sign-off holds no"
                                        + " longer. The test is open again, at the tester's.",
                                name)
                        : Sentence.of(
                                "notice.seal",
                                "The evidence of " + name
                                        + " changed after you signed its test, so your sign-off holds no"
                                        + " longer. It can't be concluded before it is returned and signed again.",
                                name));
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
    void on(TestDueDateMoved event) {
        tellHolders(
                event.test(),
                name -> Sentence.of("notice.due", "The test of " + name + " is due on another day now.", name));
    }

    @EventListener
    void on(DeficiencyIdentified event) {
        var test = binder.test(event.test());
        var name = binder.nameOf(test.identity());
        tell(
                listOf(test.people().owner()),
                event.test(),
                Sentence.of(
                        "notice.deficiency",
                        name + " was concluded ineffective, and a deficiency is identified. The control is yours.",
                        name));
    }

    private void tellHolders(ControlTestId id, Function<String, Sentence> words) {
        var test = binder.test(id);
        var all = Stream.of(
                        test.people().owner(),
                        test.people().tester(),
                        test.people().reviewer())
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        tell(all, id, words.apply(binder.nameOf(test.identity())));
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
        tell(
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

    private void tell(Collection<PersonId> some, ControlTestId test, Sentence words) {
        var me = signedIn.known().map(PersonDetails::id);
        some.stream()
                .filter(person -> !me.filter(person::equals).isPresent())
                .forEach(person -> inbox.tell(person, words, test.subject()));
    }

    private static List<PersonId> listOf(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
