package io.tickmark.kernel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the trail keeps of an event, apart from who and when (domain.md 8.1).
 *
 * @param subject what it happened to
 * @param subjectVersion the version of the subject, where it has one
 * @param action what happened, past tense in capitals: {@code CONCLUDED}
 * @param changes fields before and after
 * @param reasonCode a code where the trade has one, or the id of the rule that refused
 * @param reasonText the reason in the person's own words, or the sentence of the refusal
 * @param userTaskKey the engine's user task
 * @param processInstanceKey the engine's process instance
 * @param processVersion the version of the process model that ran
 * @param contentHash SHA-256 of what was signed or stored, hex
 */
public record Fact(
        SubjectRef subject,
        @Nullable Integer subjectVersion,
        String action,
        List<Change> changes,
        @Nullable String reasonCode,
        @Nullable String reasonText,
        @Nullable Long userTaskKey,
        @Nullable Long processInstanceKey,
        @Nullable Integer processVersion,
        @Nullable String contentHash) {

    public Fact {
        changes = List.copyOf(changes);
    }

    public static Fact of(String type, Object id, String action) {
        return new Fact(
                new SubjectRef(type, id.toString()), null, action, List.of(), null, null, null, null, null, null);
    }

    public Fact version(int version) {
        return new Fact(
                subject,
                version,
                action,
                changes,
                reasonCode,
                reasonText,
                userTaskKey,
                processInstanceKey,
                processVersion,
                contentHash);
    }

    public Fact changed(String field, @Nullable Object before, @Nullable Object after) {
        var all = new ArrayList<>(changes);
        all.add(Change.of(field, before, after));
        return new Fact(
                subject,
                subjectVersion,
                action,
                all,
                reasonCode,
                reasonText,
                userTaskKey,
                processInstanceKey,
                processVersion,
                contentHash);
    }

    public Fact because(@Nullable String code, @Nullable String text) {
        return new Fact(
                subject,
                subjectVersion,
                action,
                changes,
                code,
                text,
                userTaskKey,
                processInstanceKey,
                processVersion,
                contentHash);
    }

    public Fact inProcess(
            @Nullable Long userTaskKey, @Nullable Long processInstanceKey, @Nullable Integer processVersion) {
        return new Fact(
                subject,
                subjectVersion,
                action,
                changes,
                reasonCode,
                reasonText,
                userTaskKey,
                processInstanceKey,
                processVersion,
                contentHash);
    }

    public Fact hashed(String contentHash) {
        return new Fact(
                subject,
                subjectVersion,
                action,
                changes,
                reasonCode,
                reasonText,
                userTaskKey,
                processInstanceKey,
                processVersion,
                contentHash);
    }
}
