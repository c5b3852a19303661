package io.tickmark.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.people.Roles;
import io.tickmark.ui.AskDialog;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import io.tickmark.ui.SteadyRows;
import io.tickmark.work.Outbox;
import io.tickmark.work.UnsentDecision;
import io.tickmark.work.WorkDesk;
import jakarta.annotation.security.RolesAllowed;

/** What was decided and the engine has yet to take; the program office sends again what it refused. */
@Route(OutboxView.ROUTE)
@RolesAllowed(Roles.SOX_PMO)
class OutboxView extends Div implements HasDynamicTitle {

    static final String ROUTE = "outbox";

    private final Outbox outbox;
    private final WorkDesk desk;
    private final PersonNames names;
    private final Grid<UnsentDecision> grid = new Grid<>();
    private final SteadyRows<UnsentDecision> rows;
    private final Span count = new Span();

    OutboxView(Outbox outbox, WorkDesk desk, PersonNames names, WorkListBroadcaster broadcaster) {
        this.outbox = outbox;
        this.desk = desk;
        this.names = names;
        addClassNames("page", "fills");
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        buildGrid();
        rows = new SteadyRows<>(grid, outbox::page, outbox::count, UnsentDecision::id);
        add(
                new PageHeader(getPageTitle())
                        .crumb(getTranslation("work.everyone.title"), EveryonesWorkView.ROUTE)
                        .lead(getTranslation("work.outbox.lead"))
                        .beside(count),
                grid);
        refresh();
        broadcaster.follow(this, changed -> true, this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.outbox.title");
    }

    private void buildGrid() {
        grid.addClassName("work-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getPageTitle());
        grid.addComponentColumn(this::row).setFlexGrow(1);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("work.outbox.empty.title"),
                getTranslation("work.outbox.empty.sentence")));
    }

    private OutboxRow row(UnsentDecision decision) {
        var row = new OutboxRow(decision, names);
        if (decision.isRefused()) {
            var send = new Button(getTranslation("work.outbox.send"), click -> ask(decision));
            send.setAriaLabel(getTranslation(
                    "work.outbox.send.of", Said.of(decision.item().called())));
            row.action(send);
        }
        return row;
    }

    private void ask(UnsentDecision decision) {
        new AskDialog(
                        getTranslation(
                                "work.outbox.ask", Said.of(decision.item().called())),
                        getTranslation("work.outbox.consequence"),
                        getTranslation("work.outbox.send"),
                        () -> send(decision))
                .open();
    }

    private void send(UnsentDecision decision) {
        desk.sendAgain(decision.item().id());
        Notifications.done(getTranslation("work.outbox.sent"));
        refresh();
    }

    private void refresh() {
        var refused = outbox.refused();
        var all = outbox.count();
        count.setText(getTranslation("work.outbox.count", refused, all - refused));
        count.setVisible(all > 0);
        rows.refresh();
    }
}
