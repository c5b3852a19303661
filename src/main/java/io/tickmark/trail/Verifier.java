package io.tickmark.trail;

import io.tickmark.trail.TrailStore.Head;
import io.tickmark.trail.Verification.Break;
import io.tickmark.trail.Verification.Damage;
import java.time.Clock;
import java.util.Optional;
import java.util.function.LongConsumer;
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
        var walk = new ChainWalk(roots.all());
        var head = store.head();
        var broken = beforeTheFirst()
                .or(() -> walkTo(head, walk, progress))
                .or(() -> walk.missing(head))
                .or(walk::rootLeft)
                .or(roots::unreadable);
        return new Verification(at, walk.seq(), head.hash(), broken.orElse(null));
    }

    private Optional<Break> beforeTheFirst() {
        var first = store.firstSeq();
        return first < 1
                ? Optional.of(new Break(first, Damage.BEFORE_THE_FIRST, "1", Long.toString(first)))
                : Optional.empty();
    }

    private Optional<Break> walkTo(Head head, ChainWalk walk, LongConsumer progress) {
        while (walk.seq() < head.seq() && stride(walk, head)) {
            progress.accept(walk.seq());
        }
        return walk.fault();
    }

    private boolean stride(ChainWalk walk, Head head) {
        var lines = store.read(
                "where seq > ? and seq <= ? order by seq fetch first " + STRIDE + " rows only", walk.seq(), head.seq());
        return !lines.isEmpty() && lines.stream().allMatch(walk::step);
    }
}
