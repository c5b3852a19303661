package io.tickmark.work;

import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The desk's own rules and those the features add. */
@Component
class WorkRules {

    private final List<WorkRule> rules;
    private final People people;

    WorkRules(List<WorkRule> rules, People people) {
        this.rules = rules;
        this.people = people;
    }

    /** The same rules for a list of items: what they have to know is read once for all. */
    WorkRules over(Collection<WorkItemDetails> items) {
        return new WorkRules(
                rules.stream()
                        .map(rule ->
                                rule.over(items.stream().filter(rule::concerns).toList()))
                        .toList(),
                people);
    }

    void checkClaim(WorkItemDetails item, PersonId person, Set<String> groups) {
        checkOpen(item, "CLAIM");
        if (item.assignee() != null) {
            throw WorkRefusal.taken(item, "CLAIM", item.assignee());
        }
        if (Collections.disjoint(item.candidateGroups(), groups)) {
            throw WorkRefusal.notOffered(item, "CLAIM");
        }
        checkCompany(item, "CLAIM", person);
        ask(Moment.CLAIM, item, person);
    }

    void checkRelease(WorkItemDetails item, PersonId person) {
        checkOpen(item, "RELEASE");
        if (!item.isAssignedTo(person)) {
            throw WorkRefusal.notYours(item, "RELEASE");
        }
        checkCompany(item, "RELEASE", person);
        if (item.candidateGroups().isEmpty()) {
            throw WorkRefusal.fixed(item);
        }
    }

    void checkReassign(WorkItemDetails item, PersonId to, String reason) {
        checkOpen(item, "REASSIGN");
        if (reason.isBlank()) {
            throw OfficeRefusal.reasonMissing(item);
        }
        if (people.working(to).filter(this::isCompany).isEmpty()) {
            throw OfficeRefusal.unfit(item, to);
        }
        ask(Moment.ASSIGN, item, to);
    }

    void checkSendAgain(WorkItemDetails item) {
        checkOpen(item, "SEND_AGAIN");
    }

    void checkComplete(WorkItemDetails item, PersonId person) {
        if (item.state() != WorkItemState.OPEN) {
            throw WorkRefusal.closed(item, "COMPLETE");
        }
        if (item.pending() == Pending.COMPLETE) {
            throw WorkRefusal.decided(item, "COMPLETE");
        }
        if (!item.isAssignedTo(person)) {
            throw WorkRefusal.notYours(item, "COMPLETE");
        }
        checkCompany(item, "COMPLETE", person);
        ask(Moment.COMPLETE, item, person);
    }

    private void checkOpen(WorkItemDetails item, String action) {
        if (item.state() != WorkItemState.OPEN) {
            throw WorkRefusal.closed(item, action);
        }
        if (item.pending() != Pending.NONE) {
            throw WorkRefusal.decided(item, action);
        }
    }

    private void checkCompany(WorkItemDetails item, String action, PersonId person) {
        if (people.find(person).filter(this::isCompany).isEmpty()) {
            throw WorkRefusal.auditor(item, action);
        }
    }

    private boolean isCompany(PersonDetails person) {
        return !person.roles().contains(Role.EXTERNAL_AUDITOR);
    }

    private void ask(Moment moment, WorkItemDetails item, PersonId person) {
        rules.stream().filter(rule -> rule.concerns(item)).forEach(rule -> rule.check(moment, item, person));
    }
}
