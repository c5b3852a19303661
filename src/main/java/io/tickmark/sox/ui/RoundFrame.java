package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.RoundProblem;
import io.tickmark.sox.TestPhase;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.ui.DayPicker;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The phase of a round, the period it looks at, and the day it is due; proposed by the calendar of domain.md 1.3. */
class RoundFrame extends Div {

    private final Select<TestPhase> phase = new Select<>();
    private final DayPicker from = new DayPicker(getTranslation("sox.plan.from"));
    private final DayPicker to = new DayPicker(getTranslation("sox.plan.to"));
    private final DayPicker dueOn = new DayPicker(getTranslation("sox.plan.due"));
    private @Nullable TestingCycleDetails cycle;
    private LocalDate today = LocalDate.MIN;

    RoundFrame(Runnable changed) {
        addClassName("plan-frame");
        phase.setLabel(getTranslation("sox.plan.phase"));
        phase.setItems(TestPhase.values());
        phase.setItemLabelGenerator(Words::of);
        phase.setValue(TestPhase.INTERIM);
        phase.addValueChangeListener(change -> {
            period();
            changed.run();
        });
        add(phase);
        for (var day : List.of(from, to, dueOn)) {
            day.setRequired(true);
            day.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    changed.run();
                }
            });
            day.addValidationStatusChangeListener(status -> changed.run());
            add(day);
        }
    }

    void propose(TestingCycleDetails year, LocalDate today) {
        cycle = year;
        this.today = today;
        period();
    }

    /** What somebody put into it before. */
    void show(PlanRound plan) {
        phase.setValue(plan.phase());
        from.setValue(plan.from());
        to.setValue(plan.to());
        dueOn.setValue(plan.dueOn());
    }

    private void period() {
        if (cycle != null) {
            var proposed = ProposedDates.of(phase(), cycle.fiscalYearEnd(), today);
            from.setValue(proposed.from());
            to.setValue(proposed.to());
            dueOn.setValue(proposed.dueOn());
        }
    }

    /** Whether all is said, and the period ends after it began. */
    boolean isComplete() {
        var said = !from.isEmpty() && !to.isEmpty() && !dueOn.isEmpty();
        var backwards = said && to.getValue().isBefore(from.getValue());
        from.object("");
        to.object(backwards ? getTranslation("sox.plan.backwards") : "");
        dueOn.object("");
        return said && !backwards;
    }

    /** Says at its field what stands against a day. */
    void tell(List<RoundProblem> problems) {
        var early = cycle != null && from.getValue().isBefore(ProposedDates.beginOf(cycle.fiscalYearEnd()));
        tell(
                early ? from : to,
                problems.stream().filter(problem -> !problem.isOfDueDay()).toList());
        tell(dueOn, problems.stream().filter(RoundProblem::isOfDueDay).toList());
    }

    private void tell(DayPicker field, List<RoundProblem> problems) {
        field.object(problems.stream()
                .map(problem -> asSentence(problem.sentence().in(getLocale())) + " (" + problem.rule() + ")")
                .collect(Collectors.joining("; ")));
    }

    /** In a list of problems it follows what it is about; alone at its field it begins. */
    private static String asSentence(String clause) {
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }

    TestPhase phase() {
        return phase.getValue();
    }

    LocalDate from() {
        return from.getValue();
    }

    LocalDate to() {
        return to.getValue();
    }

    LocalDate dueOn() {
        return dueOn.getValue();
    }
}
