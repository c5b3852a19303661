package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole control test as everyone with a part in it may read it.
 *
 * @param version what a command must have seen (WF-09)
 * @param contributors who worked on the grid
 * @param proposed what the tester concludes
 * @param conclusion what the reviewer stands behind
 * @param reopenings how often it was opened again
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
        List<PersonId> contributors,
        @Nullable Conclusion proposed,
        @Nullable Conclusion conclusion,
        List<ReviewNoteDetails> notes,
        List<OwnerQuestionDetails> questions,
        List<SignOffDetails> signOffs,
        int reopenings) {}
