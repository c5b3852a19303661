package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlIdColumn;
import io.tickmark.people.PersonId;
import io.tickmark.sox.PerformanceDetails.Withdrawn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
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
    private @Nullable Instant withdrawnAt;

    @Convert(converter = PersonIdColumn.class)
    private @Nullable PersonId withdrawnBy;

    private @Nullable String withdrawnReason;

    @SuppressWarnings("NullAway.Init")
    protected ControlPerformance() {}

    ControlPerformance(RecordPerformance what) {
        this.id = PerformanceId.create().value();
        this.personId = what.person();
        this.controlId = what.control();
        this.location = what.location();
        this.performedFrom = what.from();
        this.performedTo = what.to();
    }

    void end(LocalDate lastDay) {
        checkValid("END_PERFORMANCE");
        if (performedTo != null) {
            throw PerformanceRefusal.ended(controlId, performedTo);
        }
        if (lastDay.isBefore(performedFrom)) {
            throw PerformanceRefusal.endsBefore(controlId, performedFrom);
        }
        performedTo = lastDay;
    }

    void withdraw(PersonId by, Instant at, String reason) {
        checkValid("WITHDRAW_PERFORMANCE");
        withdrawnBy = by;
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    private void checkValid(String action) {
        if (withdrawnAt != null) {
            throw PerformanceRefusal.withdrawn(controlId, action);
        }
    }

    /** A performance without a place counts everywhere, and a central test asks for all places; a withdrawn one never does. */
    boolean concerns(TestIdentity test) {
        return withdrawnAt == null
                && controlId.equals(test.control())
                && (location == null || test.location() == null || location.equals(test.location()));
    }

    PerformanceDetails details() {
        var withdrawal = withdrawnBy == null || withdrawnAt == null || withdrawnReason == null
                ? null
                : new Withdrawn(withdrawnBy, withdrawnAt, withdrawnReason);
        return new PerformanceDetails(
                new PerformanceId(id), personId, controlId, location, performedFrom, performedTo, withdrawal);
    }

    Performed performed() {
        return new Performed(personId, performedFrom, performedTo);
    }
}
