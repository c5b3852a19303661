package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tester's part of a control test: the grid, questions to the owner, answers to the reviewer, and the name under it. */
class TestersPart {

    private final ControlTest test;

    TestersPart(ControlTest test) {
        this.test = test;
    }

    /** A tester took it. */
    void beginTesting(PersonDetails by, List<Performed> history) {
        test.guard().state("TEST", test.state().isWithTester());
        test.guard().person("TEST", TestStep.TEST_CONTROL, by, history);
        test.staff(test.people().testedBy(by.id()));
        if (test.state() == TestState.EVIDENCE_RECEIVED) {
            test.become(TestState.IN_TESTING, "TESTING_BEGUN");
        }
    }

    void saveDraft(TestSheet draft, PersonDetails by, List<Performed> history) {
        beginTesting(by, history);
        test.paper()
                .draft(test.id(), "SAVE_DRAFT", draft, by.id())
                .forEach(change -> test.changed(
                        change.on(test.fact(change.isTakenBack() ? "EXCEPTION_TAKEN_BACK" : "EXCEPTION_REWORDED"))));
    }

    /** One item failed, and the tester says why that looks random: more items tell (DT-2). */
    void expand(String cause, int more, SampleSoFar soFar, PersonDetails by, List<Performed> history, Instant at) {
        beginTesting(by, history);
        test.guard().words("EXPAND_SAMPLE", cause);
        var before = test.paper().sheet().items().size();
        test.paper().expand(test.id(), new Expansion(more, cause.strip(), by.id(), at), test.identity(), soFar);
        test.changed(test.fact("SAMPLE_EXPANDED")
                .changed("items", before, before + more)
                .because("DT-2", cause.strip()));
    }

    void askOwner(String question, PersonDetails by, List<Performed> history, Instant at) {
        beginTesting(by, history);
        test.guard().words("ASK_OWNER", question);
        test.questions().ask(question, by.id(), at);
        test.signOffs().invalidate();
        test.become(
                TestState.EVIDENCE_REQUESTED,
                "OWNER_ASKED",
                fact -> fact.because(null, question.strip()),
                OwnerAsked::new);
    }

    void answerNote(UUID note, String words, PersonDetails by, List<Performed> history, Instant at) {
        beginTesting(by, history);
        test.guard().words("ANSWER_NOTE", words);
        test.changed(test.fact("NOTE_ANSWERED").changed(test.notes().answer(test.id(), note, words, by.id(), at)));
    }

    /** Signs the grid over its content (WF-07). */
    void submit(Conclusion proposal, boolean relies, Signing signing) {
        beginTesting(signing.by(), signing.history());
        test.notes().requireAllAnswered(test.id());
        test.paper().contributors().requireReliance(test.id(), signing.by().id(), relies);
        test.guard().periodOver("SUBMIT", signing.today());
        test.guard().evidenceOfPeriod("SUBMIT", signing.evidence());
        test.paper().propose(new Judgement(test.id(), "SUBMIT", proposal, test.identity(), signing));
        test.signOffs().invalidate();
        var hash = test.seal().content(signing.evidence()).hash();
        test.signOffs().sign(signing.by().id(), signing.at(), SignOffRole.TESTER, proposal, hash);
        test.become(
                TestState.SUBMITTED,
                "SUBMITTED",
                fact -> fact.changed("proposed", null, proposal).hashed(hash));
    }
}
