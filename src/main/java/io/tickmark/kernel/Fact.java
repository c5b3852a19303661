package io.tickmark.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the trail keeps of an event, apart from who and when (domain.md 8.1).
 *
 * @param subject what it happened to
 * @param subjectVersion the version of the subject that was decided on, where it has one; of a control, the new one
 * @param action what happened, past tense in capitals: {@code CONCLUDED}
 * @param changes fields before and after
 * @param contentHash SHA-256 of what was signed or stored, hex
 */
public record Fact(
        SubjectRef subject,
        @Nullable Integer subjectVersion,
        String action,
        List<Change> changes,
        Reason reason,
        Step step,
        @Nullable String contentHash) {

    /**
     * Why it happened.
     *
     * @param code a code where the trade has one, or the id of the rule that refused
     * @param text the reason in the person's own words, or the sentence of the refusal
     */
    public record Reason(@Nullable String code, @Nullable String text) {

        static final Reason NONE = new Reason(null, null);
    }

    /**
     * Where in the engine it happened, if there.
     *
     * @param userTaskKey the engine's user task
     * @param processInstanceKey the engine's process instance
     * @param processVersion the version of the process model that ran
     */
    public record Step(
            @Nullable Long userTaskKey,
            @Nullable Long processInstanceKey,
            @Nullable Integer processVersion) {

        public static final Step NONE = new Step(null, null, null);
    }

    public Fact {
        changes = List.copyOf(changes);
    }

    public static Fact of(String type, Object id, String action) {
        return of(new SubjectRef(type, id.toString()), action);
    }

    public static Fact of(SubjectRef subject, String action) {
        return new Fact(subject, null, action, List.of(), Reason.NONE, Step.NONE, null);
    }

    public Fact version(int version) {
        return new Fact(subject, version, action, changes, reason, step, contentHash);
    }

    public Fact changed(String field, @Nullable Object before, @Nullable Object after) {
        return changed(Change.of(field, before, after));
    }

    /** What says the same before and after did not change, and is left out. */
    public Fact changed(Change change) {
        if (Objects.equals(change.before(), change.after())) {
            return this;
        }
        var all = new ArrayList<>(changes);
        all.add(change);
        return new Fact(subject, subjectVersion, action, all, reason, step, contentHash);
    }

    public Fact because(@Nullable String code, @Nullable String text) {
        return new Fact(subject, subjectVersion, action, changes, new Reason(code, text), step, contentHash);
    }

    public Fact inProcess(Step here) {
        return new Fact(subject, subjectVersion, action, changes, reason, here, contentHash);
    }

    public Fact hashed(String contentHash) {
        return new Fact(subject, subjectVersion, action, changes, reason, step, contentHash);
    }
}
