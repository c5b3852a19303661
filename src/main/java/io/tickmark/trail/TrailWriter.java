package io.tickmark.trail;

import io.tickmark.kernel.Actor;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.Fact;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the chain: takes its end, adds the lines, moves its end. The time is that of the appending. */
@Component
class TrailWriter {

    private final TrailStore store;
    private final Clock clock;

    TrailWriter(TrailStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void append(List<Happening> happenings) {
        var head = store.lockHead();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var lines = new ArrayList<TrailEntry>();
        var previous = new Link(head.seq(), head.hash());
        for (var happening : happenings) {
            previous = chain(happening, now, previous, lines);
        }
        store.insert(lines);
        store.moveHead(previous.seq(), previous.hash());
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void appendAlone(Happening happening) {
        append(List.of(happening));
    }

    private Link chain(Happening happening, Instant now, Link previous, List<TrailEntry> lines) {
        var eventId = UUID.randomUUID();
        var link = previous;
        for (var change : changesOf(happening.fact())) {
            var line = line(eventId, now, happening, change, link);
            lines.add(line);
            link = new Link(line.seq(), line.hash());
        }
        return link;
    }

    private static List<@Nullable Change> changesOf(Fact fact) {
        var changes = new ArrayList<@Nullable Change>(fact.changes());
        if (changes.isEmpty()) {
            changes.add(null);
        }
        return changes;
    }

    private static TrailEntry line(
            UUID eventId, Instant now, Happening happening, @Nullable Change change, Link previous) {
        var fact = happening.fact();
        var unsigned = new TrailEntry(
                previous.seq() + 1,
                eventId,
                now,
                Clean.actor(happening.actor()),
                null,
                Clean.subject(fact.subject()),
                fact.subjectVersion(),
                Clean.required(fact.action(), 100),
                change == null ? null : Clean.change(change),
                Clean.text(fact.reason().code(), 100),
                Clean.text(fact.reason().text(), Clean.LONG),
                fact.step().userTaskKey(),
                fact.step().processInstanceKey(),
                fact.step().processVersion(),
                Clean.text(fact.contentHash(), 128),
                previous.hash(),
                "");
        return unsigned.signed(CanonicalForm.hash(unsigned));
    }

    /** Somebody did something. */
    record Happening(Actor actor, Fact fact) {}

    private record Link(long seq, String hash) {}
}
