package io.tickmark.people;

import io.tickmark.people.PersonEvent.PersonActivationChanged;
import io.tickmark.people.PersonEvent.PersonEndSet;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How long people belong here: who goes, who comes back, and on which day somebody's account ends (WF-10). */
@Component
@Transactional
class Tenure {

    private final Persons persons;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;

    Tenure(Persons persons, Administrators administrators, ApplicationEventPublisher events) {
        this.persons = persons;
        this.administrators = administrators;
        this.events = events;
    }

    void deactivate(PersonId id, String reason) {
        administrators.keepOneBeside(id);
        activate(id, false, reason);
    }

    void reactivate(PersonId id, String reason) {
        activate(id, true, reason);
    }

    void end(PersonId id, @Nullable LocalDate lastDay, String reason) {
        PersonIncomplete.checkReason(id, "END", reason);
        if (lastDay != null) {
            administrators.keepOneBeside(id);
        }
        var person = persons.get(id);
        var before = person.details().lastDay();
        if (!Objects.equals(before, lastDay)) {
            person.endOn(lastDay);
            events.publishEvent(new PersonEndSet(id, before, lastDay, reason.strip()));
        }
    }

    private void activate(PersonId id, boolean active, String reason) {
        PersonIncomplete.checkReason(id, active ? "REACTIVATE" : "DEACTIVATE", reason);
        var person = persons.get(id);
        if (person.details().active() != active) {
            person.activate(active);
            events.publishEvent(new PersonActivationChanged(id, active, reason.strip()));
        }
    }
}
