package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who performed which control where, and when: the history behind SOD-03. */
@Entity
@Table(name = "sox_control_performance")
class ControlPerformance {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Convert(converter = PersonIdColumn.class)
    private PersonId personId;

    @Convert(converter = ControlIdColumn.class)
    private ControlId controlId;

    private @Nullable String location;
    private LocalDate performedFrom;
    private @Nullable LocalDate performedTo;

    @SuppressWarnings("NullAway.Init")
    protected ControlPerformance() {}

    ControlPerformance(RecordPerformance what) {
        this.id = UUID.randomUUID();
        this.personId = what.person();
        this.controlId = what.control();
        this.location = what.location();
        this.performedFrom = what.from();
        this.performedTo = what.to();
    }

    /** A performance without a place counts everywhere, and a central test asks for all places. */
    boolean concerns(TestIdentity test) {
        return controlId.equals(test.control())
                && (location == null || test.location() == null || location.equals(test.location()));
    }

    Performed performed() {
        return new Performed(personId, performedFrom, performedTo);
    }
}
