package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.SteadyRows;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import java.util.List;
import java.util.function.Function;

/** A list of work items, read page by page. Arrows move, Enter opens. */
class WorkGrid extends Grid<WorkItemDetails> {

    private static final String ROW = "row";

    private final SteadyRows<WorkItemDetails> rows;

    /**
     * Rows with something besides the item.
     *
     * @param besides what else a row shows, and may change while the item stays as it is
     */
    WorkGrid(
            String label,
            Function<WorkItemDetails, Component> row,
            SteadyRows.Pages<WorkItemDetails> pages,
            SteadyRows.Count count,
            Function<WorkItemDetails, Object> besides) {
        addClassName("work-grid");
        setAriaLabel(label);
        addThemeVariants(GridVariant.LUMO_NO_BORDER);
        addComponentColumn(row::apply).setKey(ROW).setFlexGrow(1);
        rows = new SteadyRows<>(this, pages, count, WorkItemDetails::id, besides);
        addItemClickListener(click -> WorkNavigation.open(click.getItem()));
        getElement()
                .addEventListener(
                        "keydown",
                        key -> openKey(key.getEventData()
                                .path("element.getEventContext(event).item?.key")
                                .asString("")))
                .setFilter("event.key === 'Enter' && event.composedPath()[0].matches('td, tr')")
                .addEventData("element.getEventContext(event).item?.key");
    }

    /** Reads the rows again. */
    void refresh(EmptyState instead) {
        setEmptyStateComponent(instead);
        rows.refresh();
    }

    /** Lets the person tick rows, or all of them. */
    void tickMany(Runnable ticked) {
        getColumnByKey(ROW).setHeader(getTranslation("work.grid.item"));
        setSelectionMode(SelectionMode.MULTI);
        ((GridMultiSelectionModel<?>) getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
        addSelectionListener(selection -> ticked.run());
    }

    /** The rows ticked, in the order they were. */
    List<WorkItemId> ticked() {
        return getSelectedItems().stream().map(WorkItemDetails::id).toList();
    }

    private void openKey(String key) {
        var item = key.isEmpty() ? null : getDataCommunicator().getKeyMapper().get(key);
        if (item != null) {
            WorkNavigation.open(item);
        }
    }
}
