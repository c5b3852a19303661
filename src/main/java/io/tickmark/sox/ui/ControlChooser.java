package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.TestPhase;
import io.tickmark.ui.EmptyState;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The controls with something to test in a phase, to choose from: searched, by process, all of those shown or none. */
class ControlChooser extends Div {

    private final ListDataProvider<ControlVersionDetails> controls;
    private final PlannableGrid grid = new PlannableGrid();
    private final TextField search = new TextField();
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
        prepareSearch();
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

    private void prepareSearch() {
        search.setPlaceholder(getTranslation("sox.controls.filter.search.hint"));
        search.setAriaLabel(getTranslation("sox.controls.filter.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("grow");
        search.addValueChangeListener(change -> controls.refreshAll());
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
        var text = (control.control() + " " + control.title() + " "
                        + control.statement().description())
                .toLowerCase(Locale.ROOT);
        return grid.items(control) > 0
                && text.contains(search.getValue().strip().toLowerCase(Locale.ROOT))
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

    private void tell() {
        count.setText(getTranslation("sox.plan.chosen", grid.getSelectedItems().size()));
    }

    Set<ControlId> chosen() {
        return grid.getSelectedItems().stream()
                .map(ControlVersionDetails::control)
                .collect(Collectors.toSet());
    }
}
