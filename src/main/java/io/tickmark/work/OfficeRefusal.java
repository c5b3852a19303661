package io.tickmark.work;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;

/** The desk said no to the program office, which hands work on and sends it again. */
final class OfficeRefusal extends Refused {

    private OfficeRefusal(Kind kind, WorkItemDetails item, String action, String rule, Sentence sentence) {
        super(kind, new SubjectRef("WorkItem", item.id().toString()), action, rule, sentence);
    }

    static OfficeRefusal reasonMissing(WorkItemDetails item) {
        return new OfficeRefusal(
                Kind.UNFIT,
                item,
                "REASSIGN",
                "WF-11",
                Sentence.of(
                        "work.reasonMissing",
                        "Say why “" + item.called() + "” is handed on: the trail keeps it.",
                        item.called()));
    }

    static OfficeRefusal unfit(WorkItemDetails item, PersonId person) {
        return new OfficeRefusal(
                Kind.UNFIT,
                item,
                "REASSIGN",
                "WF-01",
                Sentence.of(
                        "work.unfit",
                        person.value() + " is unknown, gone or an external auditor. Choose a person who works here.",
                        person));
    }

    static OfficeRefusal nothingRefused(WorkItemDetails item) {
        return new OfficeRefusal(
                Kind.CONFLICT,
                item,
                "SEND_AGAIN",
                "WF-09",
                Sentence.of(
                        "work.nothingRefused",
                        "The engine refused nothing about “" + item.called() + "”, so there is nothing to send again.",
                        item.called()));
    }
}
