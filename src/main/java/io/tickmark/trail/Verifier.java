package io.tickmark.trail;

import io.tickmark.trail.TrailRoots.Root;
import io.tickmark.trail.TrailStore.Head;
import io.tickmark.trail.Verification.Break;
import io.tickmark.trail.Verification.Damage;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks the chain from its first line to its end, some hundred lines at a time. */
@Component
class Verifier {

    /** Few enough to fit into the memory, should each be as long as a line can be. */
    private static final int STRIDE = 500;

    private final TrailStore store;
    private final TrailRoots roots;
    private final Clock clock;

    Verifier(TrailStore store, TrailRoots roots, Clock clock) {
        this.roots = roots;
        this.store = store;
        this.clock = clock;
    }

    Verification verify(LongConsumer progress) {
        var at = clock.instant();
        // before the end is read: what is noted meanwhile lies beyond it
        var walk = new Walk(roots.all());
        var head = store.head();
        walk.broken = beforeTheFirst();
        while (walk.broken == null && walk.seq < head.seq() && stride(walk, head)) {
            progress.accept(walk.seq);
        }
        var broken = walk.broken == null ? endOf(walk, head) : walk.broken;
        broken = broken == null ? walk.rootLeft() : broken;
        broken = broken == null ? roots.unreadable().orElse(null) : broken;
        return new Verification(at, walk.seq, head.hash(), broken);
    }

    private @Nullable Break beforeTheFirst() {
        var first = store.firstSeq();
        return first < 1 ? new Break(first, Damage.BEFORE_THE_FIRST, "1", Long.toString(first)) : null;
    }

    private boolean stride(Walk walk, Head head) {
        var lines = store.read(
                "where seq > ? and seq <= ? order by seq fetch first " + STRIDE + " rows only", walk.seq, head.seq());
        for (var line : lines) {
            walk.step(line);
            if (walk.broken != null) {
                return false;
            }
        }
        return !lines.isEmpty();
    }

    private static @Nullable Break endOf(Walk walk, Head head) {
        if (walk.seq < head.seq()) {
            return new Break(walk.seq + 1, Damage.CUT_OFF, Long.toString(head.seq()), Long.toString(walk.seq));
        }
        if (!walk.hash.equals(head.hash())) {
            return new Break(walk.seq, Damage.END_CHANGED, walk.hash, head.hash());
        }
        if (head.lastSeq() > head.seq()) {
            return new Break(head.seq() + 1, Damage.ADDED, Long.toString(head.seq()), Long.toString(head.lastSeq()));
        }
        return null;
    }

    /** How far we came, and what stopped us. */
    private static class Walk {

        private long seq;
        private String hash = TrailEntry.GENESIS;
        private @Nullable Break broken;
        private final Deque<Root> roots;

        Walk(List<Root> roots) {
            this.roots = new ArrayDeque<>(roots);
        }

        void step(TrailEntry line) {
            broken = faultOf(line);
            if (broken == null) {
                seq = line.seq();
                hash = line.hash();
                broken = rootMissed();
            }
        }

        private @Nullable Break rootMissed() {
            while (!roots.isEmpty() && roots.getFirst().seq() == seq) {
                var noted = roots.removeFirst();
                if (!noted.hash().equals(hash)) {
                    return new Break(seq, Damage.ROOT_DIFFERS, noted.hash(), hash);
                }
            }
            return null;
        }

        /** What was noted outside lies beyond the end. */
        @Nullable
        Break rootLeft() {
            return roots.isEmpty()
                    ? null
                    : new Break(
                            seq + 1,
                            Damage.CUT_OFF,
                            Long.toString(roots.getLast().seq()),
                            Long.toString(seq));
        }

        private @Nullable Break faultOf(TrailEntry line) {
            if (line.seq() != seq + 1) {
                return new Break(seq + 1, Damage.MISSING, Long.toString(seq + 1), Long.toString(line.seq()));
            }
            if (!line.previousHash().equals(hash)) {
                return new Break(line.seq(), Damage.UNCHAINED, hash, line.previousHash());
            }
            var actual = CanonicalForm.hash(line);
            return actual.equals(line.hash()) ? null : new Break(line.seq(), Damage.CHANGED, line.hash(), actual);
        }
    }
}
