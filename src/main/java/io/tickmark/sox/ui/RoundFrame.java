package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.tickmark.matrix.ui.Words;
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

    private static final int USUAL_DAYS = 28;
    private static final int MONTHS_AFTER_INTERIM = 3;

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

    private void period() {
        if (cycle != null) {
            var end = cycle.fiscalYearEnd();
            var start = begin(cycle);
            var interimEnd = end.plusDays(1).minusMonths(MONTHS_AFTER_INTERIM).minusDays(1);
            from.setValue(phase() == TestPhase.ROLL_FORWARD ? interimEnd.plusDays(1) : start);
            to.setValue(phase() == TestPhase.INTERIM ? interimEnd : end);
            var ready = phase() != TestPhase.WALKTHROUGH && to.getValue().isAfter(today) ? to.getValue() : today;
            dueOn.setValue(ready.plusDays(USUAL_DAYS));
        }
    }

    private static LocalDate begin(TestingCycleDetails year) {
        return year.fiscalYearEnd().minusYears(1).plusDays(1);
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
        var early = cycle != null && from.getValue().isBefore(begin(cycle));
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
