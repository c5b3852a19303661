package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.work.Moment;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkRule;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who may take or finish the work of a control test: the same rules at claim, reassign and complete (SOD-12). */
@Component
class TestWorkRule implements WorkRule {

    private final ControlTests tests;
    private final PerformanceHistory history;
    private final People people;

    TestWorkRule(ControlTests tests, PerformanceHistory history, People people) {
        this.tests = tests;
        this.history = history;
        this.people = people;
    }

    @Override
    public boolean concerns(WorkItemDetails item) {
        return TestStep.of(item).isPresent();
    }

    @Override
    public void check(Moment moment, WorkItemDetails item, PersonId person) {
        var id = ControlTestId.of(item.subjectId());
        var test = tests.findById(id.value()).orElseThrow(() -> new NotFound("control test", id));
        if (moment != Moment.ASSIGN) {
            test.guard().notBlocked(moment.name());
        }
        var step = TestStep.of(item).orElseThrow();
        List<Performed> past = step.asksWhoPerformed() ? history.of(test.identity()) : List.of();
        var details = people.get(person);
        new Independence(test, past).objection(step, details).ifPresent(objection -> {
            throw moment == Moment.ASSIGN
                    ? TestRefusal.handedTo(id, details.name(), objection)
                    : TestRefusal.because(id, moment.name(), objection);
        });
    }
}
