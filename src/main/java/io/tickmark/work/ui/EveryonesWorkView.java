package io.tickmark.work.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Preferences;
import io.tickmark.people.Roles;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.WorkItemDetails;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;

/** All open work, or that of a person or a group, for the lead, who may hand it to others (WF-11). */
@Route(EveryonesWorkView.ROUTE)
@Menu(title = "work.everyone.title", order = 3, icon = "vaadin:exchange")
@RolesAllowed(Roles.SOX_PMO)
class EveryonesWorkView extends Div implements HasDynamicTitle {

    static final String ROUTE = "everyone";

    private static final String KEPT = "work.everyone.holder";

    private final WorkOfHolder work;
    private final WorkRows rows;
    private final BulkDesk bulk;
    private final People people;
    private final Map<PersonId, String> names;
    private final Preferences preferences;
    private final ListFilter filter;
    private final WorkGrid grid;
    private final ComboBox<Holder> holder = new ComboBox<>();

    EveryonesWorkView(
            WorkOfHolder work,
            BulkDesk bulk,
            People people,
            Preferences preferences,
            WorkListBroadcaster broadcaster,
            WorkRows rows,
            Clock clock) {
        this.work = work;
        this.rows = rows;
        this.bulk = bulk;
        this.people = people;
        this.names = people.all().stream().collect(Collectors.toMap(PersonDetails::id, PersonDetails::name));
        this.preferences = preferences;
        this.filter = new ListFilter(preferences, "work.everyone.filter", clock, this::refresh);
        this.grid = new WorkGrid(
                getPageTitle(),
                this::row,
                (offset, limit) -> rows.read(work.page(holder.getValue(), filter.chosen(), offset, limit)),
                () -> work.count(holder.getValue(), filter.chosen()),
                item -> rows.hour());
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
        broadcaster.follow(this, changed -> true, this::refresh);
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
        holder.setWidth("20rem");
        var kept = preferences.find(KEPT);
        holder.setValue(all.stream()
                .filter(one -> kept.filter(one.key()::equals).isPresent())
                .findFirst()
                .orElse(all.getFirst()));
        holder.addValueChangeListener(change -> chosen(change.getValue() == null ? all.getFirst() : change.getValue()));
    }

    private void chosen(Holder now) {
        holder.setValue(now);
        grid.deselectAll();
        preferences.keep(KEPT, now.key());
        refresh();
    }

    private WorkRow row(WorkItemDetails item) {
        var person = item.assignee();
        return rows.of(item)
                .heldBy(
                        person == null
                                ? getTranslation("work.everyone.offered", Holder.words(item))
                                : names.getOrDefault(person, person.value()));
    }

    private void refresh() {
        filter.count(slice -> work.count(holder.getValue(), slice));
        grid.refresh(
                filter.isNarrow()
                        ? filter.nothingFound()
                        : new EmptyState(
                                VaadinIcon.EXCHANGE,
                                getTranslation("work.everyone.empty.title"),
                                getTranslation("work.everyone.empty.sentence")));
    }

    private void reassign() {
        new ReassignDialog(bulk, people, grid.ticked(), this::handedOn).open();
    }

    private void handedOn() {
        grid.deselectAll();
        refresh();
    }
}
