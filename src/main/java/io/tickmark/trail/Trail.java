package io.tickmark.trail;

import io.tickmark.kernel.Fact;
import io.tickmark.kernel.SubjectRef;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Service;

/** The record of everything that was decided, done or refused: to read, to verify, to take along. */
@Service
public class Trail {

    private final TrailStore store;
    private final Verifier verifier;
    private final TrailRoots roots;
    private final CsvExport export;
    private final TrailRecorder recorder;

    Trail(TrailStore store, Verifier verifier, TrailRoots roots, CsvExport export, TrailRecorder recorder) {
        this.roots = roots;
        this.store = store;
        this.verifier = verifier;
        this.export = export;
        this.recorder = recorder;
    }

    /** All that happened to a thing, oldest first. */
    public List<TrailEntry> of(SubjectRef subject) {
        return store.read("where object_type = ? and object_id = ? order by seq", subject.type(), subject.id());
    }

    /** Newest first. */
    @MayReadTrail
    public List<TrailEntry> search(TrailFilter filter, long offset, int limit) {
        var condition = new Condition(filter);
        return store.read(
                condition.sql() + " order by seq desc offset ? rows fetch first ? rows only",
                condition.parameters(offset, limit));
    }

    @MayReadTrail
    public long count(TrailFilter filter) {
        var condition = new Condition(filter);
        return store.count(condition.sql(), condition.parameters());
    }

    /** Everything that ever happened, by its code. */
    @MayReadTrail
    public List<String> actions() {
        return store.actions();
    }

    /** The kinds of things that anything ever happened to. */
    public List<String> types() {
        return store.types();
    }

    /** Number of the newest line; zero while there is none. */
    public long end() {
        return store.head().seq();
    }

    @MayReadTrail
    public Verification verify() {
        return verify(seq -> {});
    }

    /**
     * Walks the whole chain; that somebody did so, and what they found, becomes a line itself.
     *
     * @param progress hears the number of lines walked so far, now and then
     */
    @MayReadTrail
    public Verification verify(LongConsumer progress) {
        var result = verifier.verify(progress);
        var fault = result.firstBreak();
        recorder.record(Fact.of("Trail", "trail", "VERIFIED")
                .changed("entries", null, result.entries())
                .because(fault == null ? "INTACT" : fault.damage().name(), fault == null ? null : fault.sentence())
                .hashed(result.endHash()));
        if (result.intact()) {
            roots.note();
        }
        return result;
    }

    /**
     * Writes CSV, oldest first, as the chain stood when the export began. The export becomes a line itself: what was
     * asked for, how many lines, and the SHA-256 of what was written; so does one that was broken off half way.
     *
     * @return the number of lines, without the heading
     */
    @MayReadTrail
    public long export(TrailFilter filter, Writer out) throws IOException {
        var still = filter.upTo() == null ? filter.upTo(end()) : filter;
        var copy = export.to(out);
        var whole = false;
        try {
            copy.write(still);
            whole = true;
        } finally {
            recorder.record(Fact.of("Trail", "trail", "EXPORTED")
                    .changed("filter", null, still.words())
                    .changed("rows", null, copy.rows())
                    .because(whole ? null : "ABORTED", null)
                    .hashed(copy.sha256()));
        }
        return copy.rows();
    }
}
