package io.tickmark.trail.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.trail.TrailEntry;
import io.tickmark.ui.Moment;
import java.util.Optional;

/** What a list says of each entry of the trail. */
record TrailColumns(TrailWords words) {

    void addTo(Grid<TrailEntry> grid) {
        grid.addColumn(TrailEntry::seq)
                .setHeader(header("seq"))
                .setAutoWidth(true)
                .setFlexGrow(0)
                .setPartNameGenerator(entry -> "number");
        grid.addComponentColumn(entry -> new Moment(entry.occurredAt()))
                .setHeader(header("when"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        add(grid, "who", "8rem", entry -> entry.actor().name());
        add(grid, "action", "8rem", entry -> TrailWords.action(entry.action()));
        grid.addComponentColumn(entry -> new SubjectCell(entry.subject(), words))
                .setKey("object")
                .setHeader(header("object"))
                .setWidth("11rem")
                .setFlexGrow(0);
        add(grid, "change", "10rem", this::change).setFlexGrow(1);
        add(grid, "reason", "9rem", TrailColumns::reason).setFlexGrow(1);
    }

    private Grid.Column<TrailEntry> add(
            Grid<TrailEntry> grid, String name, String width, ValueProvider<TrailEntry, String> text) {
        return grid.addColumn(text)
                .setHeader(header(name))
                .setTooltipGenerator(text::apply)
                .setWidth(width)
                .setFlexGrow(0);
    }

    private static String header(String name) {
        return I18NProvider.translate("trail.column." + name);
    }

    private String change(TrailEntry entry) {
        return entry.change() == null ? "" : words.change(entry.subject(), entry.change());
    }

    private static String reason(TrailEntry entry) {
        return Optional.ofNullable(entry.reasonText()).orElse("");
    }
}
