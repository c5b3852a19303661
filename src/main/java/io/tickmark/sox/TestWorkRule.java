package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.work.Moment;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkRule;
import org.springframework.stereotype.Component;

/** Who may take or finish the work of a control test: the same rules at claim, reassign and complete (SOD-12). */
@Component
class TestWorkRule implements WorkRule {

    private final ControlTests tests;
    private final RoundCheck history;
    private final People people;

    TestWorkRule(ControlTests tests, RoundCheck history, People people) {
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
        var past = history.history(test.identity());
        switch (TestStep.of(item).orElseThrow()) {
            case PROVIDE_EVIDENCE -> {}
            case TEST_CONTROL -> test.requireTester(moment.name(), people.get(person), past);
            case REVIEW_TEST -> test.requireReviewer(moment.name(), people.get(person), past);
        }
    }
}
