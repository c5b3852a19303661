package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.work.Inbox;
import io.tickmark.work.Notice;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whose turn it is in a conversation about a test is told, in the inbox and at the test in the lists of work. */
@DemoTest
@Import(SubmittedExamples.class)
class ConversationNoticesTest {

    @Autowired
    private SubmittedExamples examples;

    @Autowired
    private TestingBinder binder;

    @Autowired
    private TestConversations conversations;

    @Autowired
    private Inbox inbox;

    @Test
    void the_owner_learns_what_he_is_asked_and_the_tester_that_it_is_answered() {
        var asked = examples.asked();
        var owner = asked.people().owner();
        var name = binder.nameOf(asked.identity()).english();
        SubmittedExamples.as(owner, () -> examples.handIn(asked.id(), "first.csv"));
        examples.change(asked.id(), test -> test.ownersPart().provideEvidence(owner, Instant.now(), true, null));
        assertThat(conversations.answered(List.of(asked.id())))
                .as("nobody asked")
                .isEmpty();

        examples.change(
                asked.id(),
                test -> test.testersPart().askOwner("Which report is it?", TESTER, List.of(), Instant.now()));
        assertThat(told(owner))
                .contains(
                        "The tester asks you about " + name + ": Which report is it? The test waits for your answer.");
        assertThat(conversations.answered(List.of(asked.id()))).isEmpty();

        examples.change(
                asked.id(),
                test -> test.ownersPart().provideEvidence(owner, Instant.now(), true, "The one of the ERP."));
        assertThat(told(TESTER.id()))
                .contains("Your question about " + name + " is answered, and the test is yours again.");
        assertThat(conversations.answered(List.of(asked.id()))).containsExactly(asked.id());

        examples.change(asked.id(), test -> test.testersPart().beginTesting(TESTER, List.of()));
        assertThat(conversations.answered(List.of(asked.id()))).as("taken up").isEmpty();
    }

    @Test
    void WF_04_the_tester_learns_that_his_test_came_back() {
        var submitted = examples.next("first.csv");
        var name = binder.nameOf(binder.test(submitted.id()).identity()).english();

        examples.change(submitted.id(), test -> {
            test.reviewersPart().raiseNote(null, "Name the count sheet.", REVIEWER, List.of(), Instant.now());
            test.reviewersPart().returnToTester(REVIEWER, List.of());
        });

        assertThat(told(TESTER.id()))
                .contains("The reviewer returned the test of " + name + " to you; each note needs an answer. (WF-04)");
    }

    private List<String> told(PersonId person) {
        return As.person(person.value(), Role.SOX_TESTER, () -> inbox.mine(0, 100)).stream()
                .map(Notice::words)
                .toList();
    }
}
