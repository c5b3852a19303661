package io.tickmark.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the list holds of the engine's tasks, to be compared with what the engine says. Decisions under way don't count. */
@Service
@Transactional(readOnly = true)
public class MirroredItems {

    private final WorkItems items;
    private final List<DueDateRule> dueDates;

    MirroredItems(WorkItems items, List<DueDateRule> dueDates) {
        this.items = items;
        this.dueDates = dueDates;
    }

    /** What the list has of these, open or closed. */
    public Map<WorkItemId, WorkItemDetails> known(Collection<WorkItemId> ids) {
        return items.all(ids).stream().collect(Collectors.toMap(WorkItemDetails::id, Function.identity()));
    }

    /** Whether the list has the item with this person, or with nobody. */
    public boolean isHeldBy(WorkItemId id, @Nullable String person) {
        return items.find(id)
                .filter(item -> Objects.equals(WorkFacts.name(item.assignee()), person))
                .isPresent();
    }

    /** Whether what may claim the item, and until when it is due, is as in the list, or was decided since. */
    public boolean isDecided(WorkItemSnapshot said) {
        return items.find(said.id())
                .map(item -> Set.copyOf(item.candidateGroups()).equals(Set.copyOf(said.candidateGroups()))
                        && (Objects.equals(item.dueAt(), said.dueAt())
                                || dueDates.stream().anyMatch(rule -> rule.means(item, said.dueAt()))))
                .orElse(true);
    }

    /** All items the list holds open. */
    public Set<WorkItemId> open() {
        return items.open();
    }
}
