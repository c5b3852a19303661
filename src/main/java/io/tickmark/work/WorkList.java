package io.tickmark.work;

import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people have to do now. Reads only. */
@Service
@Transactional(readOnly = true)
public class WorkList {

    private final WorkItems items;
    private final WorkPages pages;
    private final WorkOffers offers;
    private final Instructions instructions;
    private final SignedIn signedIn;

    WorkList(WorkItems items, WorkPages pages, WorkOffers offers, Instructions instructions, SignedIn signedIn) {
        this.items = items;
        this.pages = pages;
        this.offers = offers;
        this.instructions = instructions;
        this.signedIn = signedIn;
    }

    /** The person's own items, those on their way first, then by due date. */
    public List<WorkItemDetails> mine(PersonId person, WorkFilter filter, int offset, int limit) {
        var coming = instructions.onTheWayTo(person);
        var first = overlay(items.all(coming)).stream()
                .filter(item -> item.isAssignedTo(person) && filter.accepts(item))
                .toList();
        var head = first.stream().skip(offset).limit(limit).toList();
        var skip = Math.max(0, offset - first.size());
        var rest = pages.assigned(person, coming, filter, skip, limit - head.size());
        return Stream.concat(head.stream(), overlay(rest).stream()).toList();
    }

    public int mineCount(PersonId person, WorkFilter filter) {
        var coming = instructions.onTheWayTo(person);
        var first = overlay(items.all(coming)).stream()
                .filter(item -> item.isAssignedTo(person) && filter.accepts(item))
                .count();
        return (int) first + pages.assignedCount(person, coming, filter);
    }

    /** Items that holders of the groups may claim, by due date. */
    public List<WorkItemDetails> team(Collection<String> groups, WorkFilter filter, int offset, int limit) {
        return overlay(offers.page(groups, filter, offset, limit));
    }

    public int teamCount(Collection<String> groups, WorkFilter filter) {
        return offers.count(groups, filter);
    }

    public Optional<WorkItemDetails> find(WorkItemId id) {
        return items.find(id).map(item -> overlay(List.of(item)).getFirst());
    }

    /** A work item as the person signed in may read it, which who only administers may not (SOD-09). */
    public Optional<WorkItemDetails> read(WorkItemId id) {
        var found = find(id);
        if (signedIn.has(Role.ADMIN)) {
            found.ifPresent(item -> {
                throw WorkRefusal.administrator(item);
            });
        }
        return found;
    }

    public List<WorkItemDetails> openOf(SubjectRef subject) {
        return overlay(items.openOf(subject.type(), subject.id()));
    }

    /** All items about a thing, closed ones too, in the order they appeared. */
    public List<WorkItemDetails> ofSubject(SubjectRef subject) {
        return overlay(items.ofSubject(subject.type(), subject.id()));
    }

    /** All items of a process instance, closed ones too, in the order they appeared. */
    public List<WorkItemDetails> ofInstance(long processInstanceKey) {
        return overlay(items.ofInstance(processInstanceKey));
    }

    /** Those of the items that there are, in no order. */
    List<WorkItemDetails> all(Collection<WorkItemId> ids) {
        return overlay(items.all(ids));
    }

    private List<WorkItemDetails> overlay(List<WorkItemDetails> rows) {
        return PendingOverlay.over(rows, instructions);
    }
}
