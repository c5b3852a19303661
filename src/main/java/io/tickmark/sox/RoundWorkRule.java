package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.work.Moment;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkRule;
import org.springframework.stereotype.Component;

/** Who may confirm and close a round: the program office alone, also after a reassignment (WF-01). */
@Component
class RoundWorkRule implements WorkRule {

    private final People people;

    RoundWorkRule(People people) {
        this.people = people;
    }

    @Override
    public boolean concerns(WorkItemDetails item) {
        return item.subjectType().equals("TestingRound");
    }

    @Override
    public void check(Moment moment, WorkItemDetails item, PersonId person) {
        if (!people.get(person).has(Role.SOX_PMO)) {
            throw RoundRefusal.notOfTheOffice(TestingRoundId.of(item.subjectId()), person, moment.name());
        }
    }
}
