package io.tickmark.matrix;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The master of a control: its id, and which of its versions counts. */
@Entity
@Table(name = "matrix_control")
class Control {

    @Id
    private String id;

    private int currentVersion;

    @Version
    private @Nullable Long rowVersion;

    @SuppressWarnings("NullAway.Init")
    protected Control() {}

    Control(ControlId id) {
        this.id = id.value();
    }

    ControlId id() {
        return new ControlId(id);
    }

    int currentVersion() {
        return currentVersion;
    }

    /** The next version takes over from the current one, which stays as it is. */
    ControlVersion next(ControlContent content, String by, Instant at) {
        currentVersion = currentVersion + 1;
        return new ControlVersion(this, currentVersion, content, by, at);
    }
}
