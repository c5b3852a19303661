package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the program office notes who performs or performed which control (SOD-03). */
@Service
@Transactional
@PreAuthorize("hasRole('SOX_PMO')")
public class PerformanceBook {

    private final ControlPerformances performances;
    private final Matrix matrix;
    private final People people;
    private final ApplicationEventPublisher events;

    PerformanceBook(ControlPerformances performances, Matrix matrix, People people, ApplicationEventPublisher events) {
        this.performances = performances;
        this.matrix = matrix;
        this.people = people;
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
}
