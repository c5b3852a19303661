package io.tickmark.trail;

import io.tickmark.trail.TrailRoots.Root;
import io.tickmark.trail.TrailStore.Head;
import io.tickmark.trail.Verification.Break;
import io.tickmark.trail.Verification.Damage;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far the chain holds, line by line, and what stopped the walk. */
class ChainWalk {

    private final Deque<Root> roots;
    private long seq;
    private String hash = TrailEntry.GENESIS;
    private @Nullable Break fault;

    ChainWalk(List<Root> roots) {
        this.roots = new ArrayDeque<>(roots);
    }

    /** The last line that holds. */
    long seq() {
        return seq;
    }

    Optional<Break> fault() {
        return Optional.ofNullable(fault);
    }

    /** False where the line doesn't hold: there the walk ends. */
    boolean step(TrailEntry line) {
        fault = faultOf(line);
        if (fault == null) {
            seq = line.seq();
            hash = line.hash();
            fault = rootMissed();
        }
        return fault == null;
    }

    /** What lies between here and the end of the chain. */
    Optional<Break> missing(Head head) {
        if (seq < head.seq()) {
            return broken(seq + 1, Damage.CUT_OFF, head.seq(), seq);
        }
        if (!hash.equals(head.hash())) {
            return Optional.of(new Break(seq, Damage.END_CHANGED, hash, head.hash()));
        }
        return head.lastSeq() > head.seq()
                ? broken(head.seq() + 1, Damage.ADDED, head.seq(), head.lastSeq())
                : Optional.empty();
    }

    /** What was noted outside lies beyond the end. */
    Optional<Break> rootLeft() {
        return Optional.ofNullable(roots.peekLast()).flatMap(root -> broken(seq + 1, Damage.CUT_OFF, root.seq(), seq));
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

    private static Optional<Break> broken(long at, Damage damage, long expected, long found) {
        return Optional.of(new Break(at, damage, Long.toString(expected), Long.toString(found)));
    }
}
