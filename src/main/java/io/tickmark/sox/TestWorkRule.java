package io.tickmark.sox;

import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.work.Moment;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkRule;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** In the middle of a decision, so that the test is read as it is being changed, and nothing is written for it. */
    @Override
    public void check(Moment moment, WorkItemDetails item, PersonId person) {
        judge(List.of(item), tests.findById(idOf(item)).stream().toList()).check(moment, item, person);
    }

    @Override
    public WorkRule over(Collection<WorkItemDetails> items) {
        return judge(
                items, tests.findAllById(items.stream().map(TestWorkRule::idOf).toList()));
    }

    private TestJudge judge(Collection<WorkItemDetails> items, List<ControlTest> found) {
        var asked = items.stream().map(TestStep::of).flatMap(Optional::stream).anyMatch(TestStep::asksWhoPerformed);
        var controls =
                found.stream().map(test -> test.identity().control()).distinct().toList();
        return TestJudge.of(found, history.over(asked ? controls : List.of()), people);
    }

    private static UUID idOf(WorkItemDetails item) {
        return ControlTestId.of(item.subjectId()).value();
    }
}
