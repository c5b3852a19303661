package io.tickmark.sox.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.TestPhase;

/** Controls, a row each, with how much there is to test of them in a phase. */
class PlannableGrid extends Grid<ControlVersionDetails> {

    private TestPhase phase = TestPhase.INTERIM;

    PlannableGrid() {
        addColumn(it -> it.control().value())
                .setHeader(getTranslation("sox.column.control_id"))
                .setPartNameGenerator(it -> "id")
                .setWidth("6rem")
                .setFlexGrow(0);
        addColumn(ControlVersionDetails::title)
                .setHeader(getTranslation("sox.column.control_title"))
                .setWidth("14rem")
                .setFlexGrow(4);
        addColumn(it -> Words.of(it.statement().process()))
                .setHeader(getTranslation("sox.column.process"))
                .setWidth("9rem");
        addNumber("sox.plan.tests", it -> it.instances().size()).setWidth("5.5rem");
        addNumber("sox.plan.items", this::items).setWidth("6.5rem");
    }

    private Column<ControlVersionDetails> addNumber(String key, ValueProvider<ControlVersionDetails, Integer> number) {
        return addColumn(number)
                .setHeader(getTranslation(key))
                .setPartNameGenerator(it -> "number")
                .setFlexGrow(0);
    }

    void phase(TestPhase now) {
        phase = now;
    }

    /** How many items of the control are looked at in the phase. */
    int items(ControlVersionDetails control) {
        var plan = control.plan();
        return phase.itemsOf(plan.sampleSize(), plan.interim(), plan.rollForward());
    }
}
