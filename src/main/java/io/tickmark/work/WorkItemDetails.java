package io.tickmark.work;

import io.tickmark.kernel.Fact;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work for one accountable person (WF-01), as the engine sees it plus what is decided here and on its way.
 *
 * @param title names the work in English, as its process does: verb and object
 * @param route where it is done: the address of its page is {@code <route>/<id>}
 * @param assignee who is accountable; pending claims and reassignments already count
 * @param candidateGroups roles or positions whose holders may claim it
 * @param closedAt when the engine confirmed that it was done or taken back
 * @param pending what is decided here and not yet confirmed by the engine
 */
public record WorkItemDetails(
        WorkItemId id,
        String title,
        String route,
        String subjectType,
        String subjectId,
        String elementId,
        long processInstanceKey,
        String processId,
        int processVersion,
        @Nullable PersonId assignee,
        List<String> candidateGroups,
        WorkItemState state,
        @Nullable Instant dueAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        Pending pending) {

    /** The title, for each person in his language. */
    public Sentence called() {
        return WorkTitle.of(elementId, title);
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    /** Where in the engine it stands, as the trail names it. */
    public Fact.Step step() {
        return new Fact.Step(id.value(), processInstanceKey, processVersion);
    }

    public boolean isAssignedTo(PersonId person) {
        return person.equals(assignee);
    }

    /** Open and not already on its way to being closed. */
    public boolean isToDo() {
        return state == WorkItemState.OPEN && pending != Pending.COMPLETE;
    }

    WorkItemDetails with(@Nullable PersonId newAssignee, Pending newPending) {
        return new WorkItemDetails(
                id,
                title,
                route,
                subjectType,
                subjectId,
                elementId,
                processInstanceKey,
                processId,
                processVersion,
                newAssignee,
                candidateGroups,
                state,
                dueAt,
                openedAt,
                closedAt,
                newPending);
    }
}
