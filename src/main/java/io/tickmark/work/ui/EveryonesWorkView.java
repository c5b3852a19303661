package io.tickmark.work.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.people.People;
import io.tickmark.people.Preferences;
import io.tickmark.people.Roles;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** All open work of a person or a group, for the lead, who may hand it to others (WF-11). */
@Route(EveryonesWorkView.ROUTE)
@Menu(title = "work.everyone.title", order = 3, icon = "vaadin:exchange")
@RolesAllowed(Roles.SOX_PMO)
class EveryonesWorkView extends Div implements HasDynamicTitle {

    static final String ROUTE = "everyone";

    private static final String KEPT = "work.everyone.holder";

    private final WorkList list;
    private final BulkDesk bulk;
    private final People people;
    private final Preferences preferences;
    private final ListFilter filter;
    private final WorkGrid grid;
    private final ComboBox<Holder> holder = new ComboBox<>();

    EveryonesWorkView(
            WorkList list,
            BulkDesk bulk,
            People people,
            Preferences preferences,
            WorkListBroadcaster broadcaster,
            WorkRows rows,
            Clock clock) {
        this.list = list;
        this.bulk = bulk;
        this.people = people;
        this.preferences = preferences;
        this.filter = new ListFilter(preferences, "work.everyone.filter", clock, this::refresh);
        this.grid =
                new WorkGrid(getPageTitle(), rows::of, this::page, () -> count(filter.chosen()), item -> rows.hour());
        addClassNames("page", "fills");
        var reassign = new TickedAction(grid, "work.reassign.action", this::reassign);
        fillHolders();
        filter.addComponentAsFirst(holder);
        add(
                new PageHeader(getPageTitle())
                        .lead(getTranslation("work.everyone.lead"))
                        .actions(new Anchor(OutboxView.ROUTE, getTranslation("work.outbox.title")), reassign),
                filter,
                grid);
        refresh();
        broadcaster.follow(this, changed -> holder.getValue() != null, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.everyone.title");
    }

    private void fillHolders() {
        var all = Holder.all(people);
        holder.setItems(all);
        holder.setItemLabelGenerator(Holder::label);
        holder.setAriaLabel(getTranslation("work.everyone.holder"));
        holder.setPlaceholder(getTranslation("work.everyone.holder"));
        holder.setWidth("20rem");
        preferences
                .find(KEPT)
                .ifPresent(kept -> all.stream()
                        .filter(one -> one.key().equals(kept))
                        .findFirst()
                        .ifPresent(holder::setValue));
        holder.addValueChangeListener(change -> chosen());
    }

    private void chosen() {
        grid.deselectAll();
        preferences.keep(
                KEPT, holder.getValue() == null ? "" : holder.getValue().key());
        refresh();
    }

    private List<WorkItemDetails> page(int offset, int limit) {
        var whose = holder.getValue();
        if (whose == null) {
            return List.of();
        }
        return whose.isPerson()
                ? list.mine(whose.person(), filter.chosen(), offset, limit)
                : list.team(List.of(whose.group()), filter.chosen(), offset, limit);
    }

    private int count(WorkFilter slice) {
        var whose = holder.getValue();
        if (whose == null) {
            return 0;
        }
        return whose.isPerson() ? list.mineCount(whose.person(), slice) : list.teamCount(List.of(whose.group()), slice);
    }

    private void refresh() {
        filter.offered(holder.getValue() != null);
        filter.count(this::count);
        var key = holder.getValue() == null ? "work.everyone.choose" : "work.everyone.empty";
        grid.refresh(
                new EmptyState(VaadinIcon.EXCHANGE, getTranslation(key + ".title"), getTranslation(key + ".sentence")));
    }

    private void reassign() {
        new ReassignDialog(bulk, people, grid.ticked(), this::handedOn).open();
    }

    private void handedOn() {
        grid.deselectAll();
        refresh();
    }
}
