package io.tickmark.sox;

import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole control test as everyone with a part in it may read it.
 *
 * @param version what a command must have seen (WF-09)
 * @param reviewed the grid as it was when it last went back from the reviewer; null if it never did
 * @param contributors who worked on the grid
 * @param proposed what the tester concludes
 * @param conclusion what the reviewer stands behind
 * @param remarks what the owner said without having been asked
 * @param reopenings how often it was opened again
 * @param signOffBroken what was signed changed, and nobody signed since (WF-07)
 * @param stoppedBecause why nobody goes on with it: it is blocked or cancelled; null while somebody does
 * @param expansion how the sample grew because of one exception; null if it didn't (DT-2)
 */
public record ControlTestDetails(
        ControlTestId id,
        long version,
        TestingRoundId round,
        TestingCycleId cycle,
        TestIdentity identity,
        Assignment people,
        DueDate due,
        TestState state,
        TestSheet sheet,
        @Nullable TestSheet reviewed,
        List<PersonId> contributors,
        @Nullable Conclusion proposed,
        @Nullable Conclusion conclusion,
        List<ReviewNoteDetails> notes,
        List<OwnerQuestionDetails> questions,
        List<OwnerRemark> remarks,
        List<SignOffDetails> signOffs,
        int reopenings,
        boolean signOffBroken,
        @Nullable String stoppedBecause,
        @Nullable Expansion expansion) {

    static ControlTestDetails of(ControlTest test) {
        var paper = test.paper();
        return new ControlTestDetails(
                test.id(),
                test.version(),
                test.round(),
                test.cycle(),
                test.identity(),
                test.people(),
                test.due(),
                test.state(),
                paper.sheet(),
                paper.reviewed(),
                paper.contributors().all(),
                paper.proposed(),
                paper.conclusion(),
                test.notes().details(),
                test.questions().details(),
                test.handovers().remarks(),
                test.signOffs().details(),
                test.reopening().count(),
                test.signOffs().areBroken(),
                test.course().blocking().reason(),
                paper.expansion());
    }

    /** Who worked on the grid besides this person (WF-11). */
    public List<PersonId> contributorsBut(PersonId person) {
        return contributors.stream().filter(one -> !one.equals(person)).toList();
    }

    /** Whether one exception in this grid calls for more items, as far as this test alone tells (DT-2). */
    public boolean asksForExpansion(TestSheet filled) {
        return verdict(filled).asksForExpansion();
    }

    /** The conclusions that a test of this kind of control can come to at all (DT-1). */
    public List<Conclusion> thinkable(ControlVersionDetails control) {
        return NoOccurrence.isThinkable(
                        identity.phase(), control.content().design().nature())
                ? List.of(Conclusion.values())
                : List.of(Conclusion.EFFECTIVE, Conclusion.INEFFECTIVE);
    }

    /** Why the grid can't carry the conclusion; empty if it can, as far as this test alone tells (DT-2). */
    public Optional<TestRefusal> whyNot(Conclusion wanted, TestSheet filled) {
        return verdict(filled).untenable(id, "SUBMIT", wanted);
    }

    private SampleVerdict verdict(TestSheet filled) {
        return new SampleVerdict(filled, expansion, identity, SampleSoFar.NONE);
    }
}
