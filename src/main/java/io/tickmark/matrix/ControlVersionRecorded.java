package io.tickmark.matrix;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import org.jspecify.annotations.Nullable;

/** An import added, changed or retired a control. */
public record ControlVersionRecorded(
        ControlChange change,
        int version,
        String contentHash,
        @Nullable String reason) implements DomainEvent {

    @Override
    public Fact fact() {
        var fact = Fact.of("Control", change.control(), change.kind().name())
                .version(version)
                .because(null, reason)
                .hashed(contentHash);
        for (var field : change.fields()) {
            fact = fact.changed(field.field(), field.before(), field.after());
        }
        return fact;
    }
}
