package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.ListDataProvider;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.TestPhase;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.SearchField;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The controls with something to test in a phase, to choose from: searched, by process, all of those shown or none. */
class ControlChooser extends Div {

    private final ListDataProvider<ControlVersionDetails> controls;
    private final PlannableGrid grid = new PlannableGrid();
    private final SearchField search = new SearchField(getTranslation("sox.controls.filter.search.hint"));
    private final ComboBox<BusinessProcess> process = new ComboBox<>();
    private final Span count = new Span();

    ControlChooser(List<ControlVersionDetails> active, Runnable changed) {
        controls = new ListDataProvider<>(active);
        controls.setFilter(this::isShown);
        addClassName("plan-controls");
        grid.setItems(controls);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.SEARCH, getTranslation("sox.plan.none.found"), getTranslation("sox.plan.none.found.hint")));
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addSelectionListener(selection -> {
            tell();
            changed.run();
        });
        add(toolbar(), grid);
    }

    private Div toolbar() {
        search.setAriaLabel(getTranslation("sox.controls.filter.search"));
        search.addValueChangeListener(change -> controls.refreshAll());
        prepareProcess();
        var all = new Button(
                getTranslation("sox.plan.all"), click -> grid.asMultiSelect().select(shown()));
        var none = new Button(
                getTranslation("sox.plan.none"), click -> grid.asMultiSelect().deselect(shown()));
        none.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        var toolbar = new Div(search, process, all, none, count);
        toolbar.addClassName("toolbar");
        return toolbar;
    }

    private void prepareProcess() {
        process.setItems(BusinessProcess.values());
        process.setItemLabelGenerator(Words::of);
        process.setPlaceholder(getTranslation("sox.controls.process"));
        process.setAriaLabel(getTranslation("sox.controls.process"));
        process.setClearButtonVisible(true);
        process.addValueChangeListener(change -> controls.refreshAll());
    }

    private boolean isShown(ControlVersionDetails control) {
        return grid.items(control) > 0
                && search.finds(control.control() + " " + control.title() + " "
                        + control.statement().description())
                && (process.isEmpty() || control.statement().process() == process.getValue());
    }

    /** Offers the controls with something to test in the phase; others are no longer chosen. */
    void phase(TestPhase now) {
        grid.phase(now);
        controls.refreshAll();
        var without = grid.getSelectedItems().stream().filter(it -> grid.items(it) == 0);
        grid.asMultiSelect().deselect(without.toList());
        tell();
    }

    private List<ControlVersionDetails> shown() {
        return controls.getItems().stream().filter(this::isShown).toList();
    }

    /** Those of the wanted controls that are offered. */
    void choose(Set<ControlId> wanted) {
        var offered = shown().stream().filter(it -> wanted.contains(it.control()));
        grid.asMultiSelect().select(offered.toList());
    }

    void takeOut(Set<ControlId> some) {
        var out = grid.getSelectedItems().stream().filter(it -> some.contains(it.control()));
        grid.asMultiSelect().deselect(out.toList());
    }

    private void tell() {
        count.setText(getTranslation("sox.plan.chosen", grid.getSelectedItems().size()));
    }

    Set<ControlId> chosen() {
        return grid.getSelectedItems().stream()
                .map(ControlVersionDetails::control)
                .collect(Collectors.toSet());
    }
}
