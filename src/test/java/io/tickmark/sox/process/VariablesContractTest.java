package io.tickmark.sox.process;

import static io.tickmark.Models.all;
import static io.tickmark.Models.children;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.tickmark.Feel;
import io.tickmark.Models;
import io.tickmark.people.PersonId;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.TestOutcome;
import io.tickmark.sox.TestStep;
import io.tickmark.sox.WorkOrders;
import io.tickmark.work.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the models of testing ask for is what the code tells them, no more and no less. */
class VariablesContractTest {

    private static final String ELEMENT = "test.";
    private static final PersonId SOMEBODY = new PersonId("s.novak");
    private static final List<Outcome> OUTCOMES = List.of(
            TestOutcome.submitted(SOMEBODY),
            TestOutcome.ownerAsked(SOMEBODY),
            TestOutcome.returned(SOMEBODY),
            TestOutcome.concluded(SOMEBODY, Conclusion.EFFECTIVE),
            TestOutcome.concluded(SOMEBODY, Conclusion.INEFFECTIVE),
            TestOutcome.concluded(SOMEBODY, Conclusion.NOT_APPLICABLE_NO_OCCURRENCE));

    private final Document test = model(SoxControlTestProcess.PROCESS_ID);
    private final Document round = model(SoxTestingRoundProcess.PROCESS_ID);

    @Test
    void a_control_test_asks_for_what_it_is_told_at_its_start_and_by_its_steps() {
        var told = new HashSet<>(startOfATest());
        OUTCOMES.forEach(outcome -> told.addAll(outcome.flags().keySet()));
        assertThat(asked(test)).containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void a_control_test_branches_on_decisions_that_people_take() {
        var decisions = OUTCOMES.stream().map(outcome -> outcome.flags().get("decision"));
        var compared = Feel.expressions(test)
                .filter(expression -> Feel.variables(expression).contains("decision"))
                .flatMap(Feel::texts);
        assertThat(decisions.toList()).containsAll(compared.toList());
    }

    @Test
    void a_round_asks_for_what_it_is_told_at_its_start_and_by_its_worker() {
        var told = new HashSet<>(RoundVariables.of(ProcessExamples.round()).keySet());
        told.addAll(new ListTestsWorker(mock(WorkOrders.class))
                .handle(ProcessExamples.ROUND.toString())
                .keySet());
        assertThat(asked(round).stream().filter(name -> !name.startsWith(ELEMENT)))
                .containsExactlyInAnyOrderElementsOf(told);
    }

    @Test
    void a_round_hands_to_each_test_what_a_reopened_test_is_told() {
        var handed = all(round, "callActivity")
                .flatMap(call -> children(call, "extensionElements"))
                .flatMap(extensions -> children(extensions, "ioMapping"))
                .flatMap(mapping -> children(mapping, "input"))
                .collect(Collectors.toMap(it -> it.getAttribute("target"), it -> it.getAttribute("source")));
        assertThat(handed.keySet()).containsExactlyInAnyOrderElementsOf(startOfATest());
        assertThat(handed).allSatisfy((target, source) -> assertThat(source).isEqualTo("=" + ELEMENT + target));
    }

    @Test
    void each_step_of_a_test_is_a_user_task_and_the_reverse() {
        var tasks = all(test, "userTask")
                .filter(task -> task.hasAttribute("id"))
                .map((Element task) -> task.getAttribute("id"));
        assertThat(Arrays.stream(TestStep.values()).map(TestStep::elementId))
                .containsExactlyInAnyOrderElementsOf(tasks.toList());
    }

    private static Set<String> startOfATest() {
        return TestVariables.of(ProcessExamples.offeredTest()).keySet();
    }

    private static Set<String> asked(Document model) {
        return Feel.expressions(model)
                .flatMap(expression -> Feel.variables(expression).stream())
                .collect(Collectors.toSet());
    }

    private static Document model(String process) {
        return Models.read(Path.of("processes", process + ".bpmn"));
    }
}
