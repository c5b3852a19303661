package io.tickmark.sox;

import io.tickmark.kernel.Malformed;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.Matrix;
import io.tickmark.people.People;
import io.tickmark.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the program office notes who performs or performed which control (SOD-03). */
@Service
@Transactional
@PreAuthorize("hasRole('SOX_PMO')")
public class PerformanceBook {

    private static final int LONGEST_REASON = 2_000;

    private final ControlPerformances performances;
    private final Matrix matrix;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    PerformanceBook(
            ControlPerformances performances,
            Matrix matrix,
            People people,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.performances = performances;
        this.matrix = matrix;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
        this.events = events;
    }

    /** A note about somebody or something unknown would guard nothing. */
    public void note(RecordPerformance command) {
        people.get(command.person());
        var place = command.location();
        var places = matrix.versions(command.control()).getFirst().instances();
        if (place != null && places.stream().noneMatch(instance -> place.equals(instance.location()))) {
            throw new NotFound("instance of " + command.control() + " at", place);
        }
        performances.save(new ControlPerformance(command));
        events.publishEvent(new PerformanceRecorded(command));
    }

    /** After this day somebody else performs the control. */
    public void end(ControlId control, PerformanceId note, LocalDate lastDay) {
        var performance = get(control, note);
        performance.end(lastDay);
        events.publishEvent(new PerformanceEnded(performance.details()));
    }

    /** A note that was wrong stays readable with the reason, and no longer counts (WF-10). */
    public void withdraw(ControlId control, PerformanceId note, String reason) {
        var why = required(control, reason);
        var performance = get(control, note);
        performance.withdraw(signedIn.id(), clock.instant(), why);
        events.publishEvent(new PerformanceWithdrawn(performance.details(), why));
    }

    /** What was noted about a control, the latest first, withdrawn notes too. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated() and !hasRole('ADMIN')")
    public List<PerformanceDetails> of(ControlId control) {
        return performances.findByControlIdOrderByPerformedFromDescPersonId(control).stream()
                .map(ControlPerformance::details)
                .toList();
    }

    private ControlPerformance get(ControlId control, PerformanceId note) {
        return performances
                .findById(note.value())
                .filter(one -> one.details().control().equals(control))
                .orElseThrow(() -> new NotFound("performance of " + control, note));
    }

    private static String required(ControlId control, String reason) {
        if (reason.isBlank()) {
            throw PerformanceRefusal.reasonMissing(control);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Malformed("Say it in at most " + LONGEST_REASON + " characters, not in " + reason.length() + ".");
        }
        return reason.strip();
    }
}
