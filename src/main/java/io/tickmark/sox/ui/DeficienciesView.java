package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
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
import io.tickmark.sox.DeficiencyRegister;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moment;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.ui.WorkListBroadcaster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ineffective controls left behind in a year. To read: their life is told elsewhere. */
@Route(Addresses.DEFICIENCIES)
@Menu(title = "sox.deficiencies.title", order = 240, icon = "vaadin:warning")
class DeficienciesView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    private final DeficiencyRegister register;
    private final ChosenYear chosen;
    private final Locations locations;
    private final Div list = new Div();
    private @Nullable TestingCycleId year;
    private @Nullable List<DeficiencyDetails> shown;

    DeficienciesView(
            DeficiencyRegister register, ChosenYear chosen, Locations locations, WorkListBroadcaster broadcaster) {
        broadcaster.follow(this, changed -> year != null, this::refresh);
        this.register = register;
        this.chosen = chosen;
        this.locations = locations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var header = new PageHeader(getPageTitle()).lead(getTranslation("sox.deficiencies.lead"));
        add(header);
        var now = chosen.enter(event);
        now.ifPresent(it -> header.beside(new Anchor(Addresses.of(it.id()), it.name())));
        year = now.map(TestingCycleDetails::id).orElse(null);
        add(list);
        refresh();
    }

    private void refresh() {
        var all = year == null ? List.<DeficiencyDetails>of() : register.of(year);
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.WARNING,
                    getTranslation("sox.deficiencies.empty"),
                    getTranslation("sox.deficiencies.empty.hint")));
        } else {
            list.add(grid(all));
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
