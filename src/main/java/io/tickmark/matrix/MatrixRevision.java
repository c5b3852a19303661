package io.tickmark.matrix;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One applied import. The number is taken once, so of two imports at the same time only one gets through (WF-09). */
@Entity
@Table(name = "matrix_revision")
class MatrixRevision {

    @Id
    private int number;

    private String fileName;
    private String fileHash;
    private String appliedBy;
    private Instant appliedAt;

    @Version
    private @Nullable Long rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected MatrixRevision() {}

    MatrixRevision(int number, MatrixFile file, String by, Instant at) {
        this.number = number;
        this.fileName = file.name();
        this.fileHash = file.hash();
        this.appliedBy = by;
        this.appliedAt = at;
    }

    int number() {
        return number;
    }
}
