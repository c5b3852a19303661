package io.tickmark.trail.ui;

import io.tickmark.kernel.Change;
import io.tickmark.trail.TrailEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The lines of one event, taken together. */
record HistoryEvent(TrailEntry first, List<Change> changes) {

    /** Newest first. */
    static List<HistoryEvent> of(Stream<TrailEntry> lines) {
        var events = new LinkedHashMap<UUID, List<TrailEntry>>();
        lines.sorted(Comparator.comparingLong(TrailEntry::seq))
                .forEach(line -> events.computeIfAbsent(line.eventId(), id -> new ArrayList<>())
                        .add(line));
        return events.values().stream().map(HistoryEvent::of).toList().reversed();
    }

    private static HistoryEvent of(List<TrailEntry> lines) {
        var changes =
                lines.stream().map(TrailEntry::change).filter(Objects::nonNull).toList();
        return new HistoryEvent(lines.getFirst(), changes);
    }
}
