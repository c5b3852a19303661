package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.Locations;
import io.tickmark.matrix.ui.ControlLink;
import io.tickmark.matrix.ui.SoxPage;
import io.tickmark.matrix.ui.Words;
import io.tickmark.sox.DeficiencyDetails;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moment;
import io.tickmark.ui.PageHeader;
import java.util.List;

/** What ineffective controls left behind in a year. To read: their life is told elsewhere. */
@Route(Addresses.DEFICIENCIES)
@Menu(title = "sox.deficiencies.title", order = 240, icon = "vaadin:warning")
class DeficienciesView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    private final TestingBinder binder;
    private final ChosenYear chosen;
    private final Locations locations;

    DeficienciesView(TestingBinder binder, ChosenYear chosen, Locations locations) {
        this.binder = binder;
        this.chosen = chosen;
        this.locations = locations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle()).lead(getTranslation("sox.deficiencies.lead"));
        add(header);
        var year = chosen.enter(event);
        year.ifPresent(it -> header.beside(new Anchor(Addresses.of(it.id()), it.name())));
        var all = year.map(it -> binder.deficiencies(it.id())).orElse(List.of());
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
                .setWidth("20rem");
        grid.addComponentColumn(it -> ControlLink.to(it.control()))
                .setHeader(getTranslation("sox.column.control_id"))
                .setWidth("7rem");
        grid.addColumn(this::place)
                .setHeader(getTranslation("sox.deficiencies.place"))
                .setWidth("9rem");
        grid.addColumn(it -> it.superseded() ? getTranslation("sox.deficiency.superseded") : Words.of(it.state()))
                .setHeader(getTranslation("sox.deficiencies.state"))
                .setWidth("8rem");
        grid.addComponentColumn(it -> StateBadges.of(it.testNow()))
                .setHeader(getTranslation("sox.deficiencies.test"))
                .setWidth("9rem");
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
        return code == null ? "–" : locations.nameOf(code);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.deficiencies.title");
    }
}
