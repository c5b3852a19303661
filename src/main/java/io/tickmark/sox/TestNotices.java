package io.tickmark.sox;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;
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

    TestNotices(TestInbox inbox, TestingBinder binder) {
        this.inbox = inbox;
        this.binder = binder;
    }

    @EventListener
    void on(ControlTestBlocked event) {
        var reason = reasonOf(event);
        tellHolders(
                event.test(),
                name -> Sentence.of(
                        "notice.blocked", "The test of " + name + " is stopped for now: " + reason, name, reason));
    }

    @EventListener
    void on(ControlTestUnblocked event) {
        var reason = reasonOf(event);
        tellHolders(
                event.test(),
                name -> Sentence.of("notice.unblocked", "The test of " + name + " goes on: " + reason, name, reason));
    }

    @EventListener
    void on(ControlTestCancelled event) {
        var reason = reasonOf(event);
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

    private void tellHolders(ControlTestId id, Function<Sentence, Sentence> words) {
        var test = binder.test(id);
        inbox.tellHolders(test, words.apply(binder.nameOf(test.identity())));
    }

    private static String reasonOf(DomainEvent event) {
        return String.valueOf(event.fact().reason().text());
    }

    private static List<PersonId> listOf(@Nullable PersonId person) {
        return person == null ? List.of() : List.of(person);
    }
}
