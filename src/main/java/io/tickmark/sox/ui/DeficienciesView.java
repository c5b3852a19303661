package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import io.tickmark.sox.DeficiencyDetails;
import io.tickmark.sox.Locations;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moment;
import io.tickmark.ui.PageHeader;
import java.util.List;

/** What ineffective controls left behind, in all years. To read: their life is told elsewhere. */
@Route("deficiencies")
@Menu(title = "sox.deficiencies.title", order = 240, icon = "vaadin:warning")
class DeficienciesView extends SoxPage implements HasDynamicTitle {

    private final Locations locations;

    DeficienciesView(TestingBinder binder, Locations locations) {
        this.locations = locations;
        add(new PageHeader(getPageTitle()).lead(getTranslation("sox.deficiencies.lead")));
        var all = binder.cycles().stream()
                .flatMap(cycle -> binder.deficiencies(cycle.id()).stream())
                .toList();
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.WARNING,
                    getTranslation("sox.deficiencies.empty"),
                    getTranslation("sox.deficiencies.empty.hint")));
        } else {
            add(grid(all));
        }
    }

    private Grid<DeficiencyDetails> grid(List<DeficiencyDetails> all) {
        var grid = new Grid<DeficiencyDetails>();
        grid.setAriaLabel(getPageTitle());
        grid.addComponentColumn(it -> {
                    var link = new Anchor(Addresses.of(it.test()), it.ref());
                    link.addClassName("id");
                    return link;
                })
                .setHeader(getTranslation("sox.deficiencies.ref"))
                .setWidth("17rem");
        grid.addComponentColumn(it ->
                        new RouterLink(it.control().value(), ControlView.class, ControlView.parameters(it.control())))
                .setHeader(getTranslation("sox.column.control_id"))
                .setWidth("7rem");
        grid.addColumn(this::place)
                .setHeader(getTranslation("sox.deficiencies.place"))
                .setWidth("9rem");
        grid.addColumn(it -> it.superseded() ? getTranslation("sox.deficiency.superseded") : Words.of(it.state()))
                .setHeader(getTranslation("sox.deficiencies.state"))
                .setWidth("8rem");
        grid.addComponentColumn(it -> new Moment(it.identifiedAt()))
                .setHeader(getTranslation("sox.deficiencies.since"))
                .setWidth("12rem");
        grid.addItemClickListener(
                click -> UI.getCurrent().navigate(Addresses.of(click.getItem().test())));
        grid.setItems(all);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private String place(DeficiencyDetails deficiency) {
        var code = deficiency.location();
        return code == null ? "–" : locations.find(code).map(it -> it.name()).orElse(code);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.deficiencies.title");
    }
}
