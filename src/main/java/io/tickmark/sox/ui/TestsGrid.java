package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import io.tickmark.sox.ControlTestRow;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** A list of tests; a click opens the test's page. */
class TestsGrid extends Grid<ControlTestRow> {

    private static final String ROW = "row";

    TestsGrid(String label, Function<ControlTestRow, TestRow> row, Supplier<List<ControlTestRow>> rows) {
        addClassName("work-grid");
        setAriaLabel(label);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addComponentColumn(row::apply).setKey(ROW).setFlexGrow(1);
        addItemClickListener(
                click -> UI.getCurrent().navigate(Addresses.of(click.getItem().id())));
        setItems(new CallbackDataProvider<>(
                query -> rows.get().stream().skip(query.getOffset()).limit(query.getLimit()),
                query -> rows.get().size(),
                ControlTestRow::id));
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
