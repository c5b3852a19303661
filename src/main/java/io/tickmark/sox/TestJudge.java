package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.work.Moment;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkRule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of some tests, read beforehand, who may do which step (SOD-01, 02, 03, 08, 09, WF-13). */
record TestJudge(Map<ControlTestId, ControlTest> tests, KnownPerformances history, People people) implements WorkRule {

    static TestJudge of(List<ControlTest> tests, KnownPerformances history, People people) {
        return new TestJudge(
                tests.stream().collect(Collectors.toMap(ControlTest::id, Function.identity())), history, people);
    }

    @Override
    public boolean concerns(WorkItemDetails item) {
        return TestStep.of(item).isPresent();
    }

    @Override
    public void check(Moment moment, WorkItemDetails item, PersonId person) {
        var id = ControlTestId.of(item.subjectId());
        var test = tests.get(id);
        if (test == null) {
            throw new NotFound("control test", id);
        }
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
