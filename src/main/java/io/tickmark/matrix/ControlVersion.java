package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A version of a control; written once (WF-10). */
@Entity
@Table(name = "matrix_control_version")
class ControlVersion {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "control_id")
    private Control control;

    @Column(name = "control_id", insertable = false, updatable = false)
    private String controlId;

    private int version;

    @Embedded
    private ControlContent content;

    private String contentHash;
    private String recordedBy;
    private Instant recordedAt;

    @Version
    private @Nullable Long rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected ControlVersion() {}

    ControlVersion(Control control, int version, ControlContent content, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.control = control;
        this.controlId = control.id().value();
        this.version = version;
        this.content = content;
        this.contentHash = ContentHash.of(control.id(), content);
        this.recordedBy = by;
        this.recordedAt = at;
    }

    ControlVersionDetails details() {
        return new ControlVersionDetails(
                id, new ControlId(controlId), version, content, recordedAt, recordedBy, contentHash);
    }
}
