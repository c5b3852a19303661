package io.tickmark.work;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.util.Locale;

/** The desk said no: the item is closed, somebody else's, or already decided. */
public final class WorkRefusal extends Refused {

    private WorkRefusal(WorkItemDetails item, String action, String rule, Sentence sentence) {
        super(new SubjectRef("WorkItem", item.id().toString()), action, rule, sentence);
    }

    private WorkRefusal(Kind kind, WorkItemDetails item, String action, String rule, Sentence sentence) {
        super(kind, new SubjectRef("WorkItem", item.id().toString()), action, rule, sentence);
    }

    static WorkRefusal closed(WorkItemDetails item, String action) {
        return new WorkRefusal(
                item,
                action,
                "WF-13",
                Sentence.of(
                        "work.closed",
                        "“" + item.called() + "” is already "
                                + item.state().name().toLowerCase(Locale.ROOT) + ". Open the next item of your list.",
                        item.called(),
                        item.state()));
    }

    static WorkRefusal decided(WorkItemDetails item, String action) {
        return new WorkRefusal(
                item,
                action,
                "WF-09",
                Sentence.of(
                        "work.decided",
                        "A decision on “" + item.called() + "” is already on its way. Wait for it to arrive.",
                        item.called()));
    }

    static WorkRefusal taken(WorkItemDetails item, String action, PersonId by) {
        return new WorkRefusal(
                item,
                action,
                "WF-01",
                Sentence.of(
                        "work.taken",
                        "“" + item.called() + "” belongs to " + by.value()
                                + ". Ask for its release, or ask the lead to reassign it.",
                        item.called(),
                        by));
    }

    static WorkRefusal notYours(WorkItemDetails item, String action) {
        return new WorkRefusal(
                Kind.FORBIDDEN,
                item,
                action,
                "WF-01",
                Sentence.of(
                        "work.notYours",
                        "“" + item.called() + "” isn't assigned to you. Claim it first, or leave it to its owner.",
                        item.called()));
    }

    static WorkRefusal notOffered(WorkItemDetails item, String action) {
        return new WorkRefusal(
                Kind.FORBIDDEN,
                item,
                action,
                "WF-01",
                Sentence.of(
                        "work.notOffered",
                        "“" + item.called() + "” is offered to " + String.join(", ", item.candidateGroups())
                                + ", and you hold none of these.",
                        item.called(),
                        String.join(", ", item.candidateGroups())));
    }

    static WorkRefusal fixed(WorkItemDetails item) {
        return new WorkRefusal(
                item,
                "RELEASE",
                "WF-01",
                Sentence.of(
                        "work.fixed",
                        "“" + item.called() + "” is assigned to you by name and to no group, so nobody could claim it."
                                + " Ask the lead to reassign it.",
                        item.called()));
    }

    static WorkRefusal auditor(WorkItemDetails item, String action) {
        return new WorkRefusal(
                item,
                action,
                "SOD-08",
                Sentence.of(
                        "work.auditor",
                        "An external auditor reads and comments. Work items are for the company's own people."));
    }

    static WorkRefusal administrator(WorkItemDetails item) {
        return new WorkRefusal(
                item,
                "READ",
                "SOD-09",
                Sentence.of(
                        "work.administrator",
                        "An administrator looks after people and accounts, not after the company's work."));
    }
}
