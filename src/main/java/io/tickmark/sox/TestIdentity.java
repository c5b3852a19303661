package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlIdColumn;
import io.tickmark.matrix.ControlInstanceRef;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a test is about: one control instance in one round, with the control version pinned at planning.
 *
 * @param ref the workpaper's number: {@code FY27-P2P-05-L200-TOE-INT} (domain.md 4.7)
 * @param location null where the control is tested centrally
 * @param plannedTotal items planned for the whole year; decides what one exception means (DT-2)
 * @param fiscalYearEnd last day of the cycle's year
 */
@Embeddable
public record TestIdentity(
        @Column(name = "ref") String ref,

        @Column(name = "control_id") @Convert(converter = ControlIdColumn.class)
        ControlId control,

        @Column(name = "control_version") int controlVersion,
        @Column(name = "location") @Nullable String location,
        @Column(name = "control_title") String title,
        @Column(name = "phase") @Enumerated(EnumType.STRING) TestPhase phase,
        @Column(name = "period_from") LocalDate from,
        @Column(name = "period_to") LocalDate to,
        @Column(name = "planned_total") int plannedTotal,
        @Column(name = "fiscal_year_end") LocalDate fiscalYearEnd) {

    /** @param number counts the tests of the instance in the phase, cancelled ones too: no two bear the same number */
    static String refOf(
            LocalDate fiscalYearEnd, ControlId control, @Nullable String location, TestPhase phase, long number) {
        var place = location == null ? "" : "-" + location;
        var again = number > 1 ? "-" + number : "";
        return String.format(
                Locale.ROOT,
                "FY%02d-%s%s-%s%s",
                fiscalYearEnd.getYear() % 100,
                control.value(),
                place,
                phase.suffix(),
                again);
    }

    /** How people call it: {@code P2P-05 at L200}. */
    public String subject() {
        return subject(control, location);
    }

    static String subject(ControlId control, @Nullable String location) {
        return location == null ? control.value() : control.value() + " at " + location;
    }

    /** Whether the test is of this control at this place, in whatever version. */
    boolean isOf(ControlInstanceRef place) {
        return control.equals(place.control()) && Objects.equals(location, place.location());
    }

    /** The same control at the same place; a central test shares all places. */
    boolean sharesPlaceWith(TestIdentity other) {
        return control.equals(other.control)
                && (location == null || other.location == null || location.equals(other.location));
    }

    /** First day of the cycle's year. */
    public LocalDate fiscalYearStart() {
        return fiscalYearEnd.minusYears(1).plusDays(1);
    }
}
