package io.tickmark.matrix;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.matrix.ControlChange.Kind;
import org.jspecify.annotations.Nullable;

/** A matrix file was applied, whole. */
public record MatrixImported(
        int revision, MatrixPreview applied, @Nullable String reason) implements DomainEvent {

    @Override
    public Fact fact() {
        var fact = Fact.of(MatrixImport.SUBJECT.type(), MatrixImport.SUBJECT.id(), "IMPORTED")
                .version(revision)
                .because(null, reason)
                .changed("file", null, applied.fileName())
                .hashed(applied.fileHash());
        for (var kind : Kind.values()) {
            fact = fact.changed(kind.name().toLowerCase(java.util.Locale.ROOT), null, applied.count(kind));
        }
        return fact;
    }
}
