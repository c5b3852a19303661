package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.SteadyRows;
import java.util.function.Function;

/** A list of tests; a click opens the test's page. */
class TestsGrid extends Grid<ControlTestRow> {

    private static final String ROW = "row";

    private final SteadyRows<ControlTestRow> steady;

    /**
     * Rows with something besides the test.
     *
     * @param besides what else a row shows, and may change while the test stays as it is
     */
    TestsGrid(
            String label,
            Function<ControlTestRow, TestRow> row,
            SteadyRows.Pages<ControlTestRow> pages,
            SteadyRows.Count count,
            Function<ControlTestRow, Object> besides) {
        addClassName("work-grid");
        setAriaLabel(label);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addComponentColumn(row::apply).setKey(ROW).setFlexGrow(1);
        addItemClickListener(
                click -> UI.getCurrent().navigate(Addresses.of(click.getItem().id())));
        steady = new SteadyRows<>(this, pages, count, ControlTestRow::id, besides);
    }

    /** Reads the rows again. */
    void refresh(EmptyState instead) {
        setEmptyStateComponent(instead);
        steady.refresh();
    }

    /** Lets the person tick rows, or all of them. */
    void tickMany(Runnable ticked) {
        getColumnByKey(ROW).setHeader(getTranslation("sox.tests.column"));
        setSelectionMode(SelectionMode.MULTI);
        ((GridMultiSelectionModel<?>) getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        addSelectionListener(selection -> ticked.run());
    }
}
