package io.tickmark.work;

import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what others, or the engine, did with their work. */
@Component
class WorkNotices {

    private final Inbox inbox;
    private final WorkItems items;
    private final People people;
    private final SignedIn signedIn;

    WorkNotices(Inbox inbox, WorkItems items, People people, SignedIn signedIn) {
        this.inbox = inbox;
        this.items = items;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Who is given an item, and who had it, learn of it and why; the lead knows. */
    @EventListener
    void on(WorkItemDecided decided) {
        var to = decided.newAssignee();
        if (decided.action() != WorkAction.REASSIGNED || to == null) {
            return;
        }
        var lead = signedIn.id();
        var reason = String.valueOf(decided.reason());
        tell(to, lead, decided.item(), given(decided.item().called(), name(lead), reason));
        var before = decided.item().assignee();
        if (!to.equals(before)) {
            tell(before, lead, decided.item(), handedOn(decided.item().called(), name(lead), name(to), reason));
        }
    }

    @EventListener
    void on(WorkItemCanceled canceled) {
        var item = canceled.item();
        if (item.assignee() != null) {
            inbox.tell(
                    item.assignee(),
                    Sentence.of(
                            "notice.canceled",
                            "“" + item.called() + "” was taken back by its process and left your list.",
                            item.called()),
                    item.subject());
        }
    }

    @EventListener
    void on(InstructionRefused refused) {
        items.find(refused.item())
                .ifPresent(item -> inbox.tell(
                        refused.decidedBy(),
                        Sentence.of(
                                "notice.refused",
                                "The process engine refused what you decided on “" + item.called()
                                        + "”. Open it to see where it stands, and decide again, or ask the program office to send it again.",
                                item.called()),
                        of(item)));
    }

    private void tell(@Nullable PersonId person, PersonId lead, WorkItemDetails item, Sentence words) {
        if (person != null && !person.equals(lead)) {
            inbox.tell(person, words, of(item));
        }
    }

    private static Sentence given(Sentence title, String lead, String reason) {
        return Sentence.of(
                "notice.given", "“" + title + "” is yours now; " + lead + " says why: " + reason, title, lead, reason);
    }

    private static Sentence handedOn(Sentence title, String lead, String to, String reason) {
        return Sentence.of(
                "notice.handedOn",
                "“" + title + "” is no longer yours. " + lead + " handed it to " + to + " and says why: " + reason,
                title,
                lead,
                to,
                reason);
    }

    private static SubjectRef of(WorkItemDetails item) {
        return new SubjectRef("WorkItem", item.id().toString());
    }

    private String name(PersonId person) {
        return people.find(person).map(PersonDetails::name).orElse(person.value());
    }
}
