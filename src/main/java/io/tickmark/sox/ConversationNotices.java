package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whose turn it is when people talk about a test: within the transaction in which something was said. */
@Component
class ConversationNotices {

    private final TestInbox inbox;
    private final TestingBinder binder;

    ConversationNotices(TestInbox inbox, TestingBinder binder) {
        this.inbox = inbox;
        this.binder = binder;
    }

    @EventListener
    void on(OwnerAsked event) {
        var question = String.valueOf(event.fact().reason().text());
        tell(
                event.test(),
                people -> people.owner(),
                name -> Sentence.of(
                        "notice.asked",
                        "The tester asks you about " + name + ": " + question + " The test waits for your answer.",
                        name,
                        question));
    }

    @EventListener
    void on(OwnerAnswered event) {
        tell(
                event.test(),
                people -> people.tester(),
                name -> Sentence.of(
                        "notice.answered",
                        "Your question about " + name + " is answered, and the test is yours again.",
                        name));
    }

    @EventListener
    void on(ControlTestReturned event) {
        tell(
                event.test(),
                people -> people.tester(),
                name -> Sentence.of(
                        "notice.returned",
                        "The reviewer returned the test of " + name + " to you; each note needs an answer. (WF-04)",
                        name));
    }

    private void tell(
            ControlTestId id, Function<Assignment, @Nullable PersonId> whom, Function<Sentence, Sentence> words) {
        var test = binder.test(id);
        var person = whom.apply(test.people());
        if (person != null) {
            inbox.tell(List.of(person), id, words.apply(binder.nameOf(test.identity())));
        }
    }
}
