package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.SteadyRows;
import io.tickmark.ui.SubjectLink;
import io.tickmark.ui.Subjects;
import io.tickmark.work.Inbox;
import io.tickmark.work.Notice;
import jakarta.annotation.security.PermitAll;

/** What the person was told that is no work for them, newest first; each leads to what it is about. */
@Route(InboxView.ROUTE)
@PermitAll
class InboxView extends Div implements HasDynamicTitle {

    static final String ROUTE = "inbox";

    private final Inbox inbox;
    private final Subjects subjects;
    private final Grid<Notice> grid = new Grid<>();
    private final SteadyRows<Notice> rows;
    private final Span count = new Span();
    private final Button readAll = new Button();

    InboxView(Inbox inbox, Subjects subjects, SignedIn signedIn, InboxBroadcaster broadcaster) {
        this.inbox = inbox;
        this.subjects = subjects;
        var me = signedIn.id();
        addClassNames("page", "fills");
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        readAll.setText(getTranslation("work.inbox.readAll"));
        readAll.addClickListener(click -> inbox.readAll());
        buildGrid();
        rows = new SteadyRows<>(grid, inbox::mine, inbox::count, Notice::id);
        add(new PageHeader(getPageTitle()).beside(count).actions(readAll), grid);
        refresh();
        broadcaster.follow(this, changed -> me.equals(changed.person()), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.inbox.title");
    }

    private void buildGrid() {
        grid.addClassNames("work-grid", "inbox-grid");
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAriaLabel(getPageTitle());
        grid.addComponentColumn(this::row).setFlexGrow(1);
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.BELL_O,
                getTranslation("work.inbox.empty.title"),
                getTranslation("work.inbox.empty.sentence")));
        grid.addItemClickListener(click -> open(click.getItem()));
    }

    private NoticeRow row(Notice notice) {
        var row = new NoticeRow(notice, subjects.find(notice.about()).orElse(null), () -> read(notice));
        if (!notice.isRead()) {
            var read = new Button(getTranslation("work.inbox.read"), click -> read(notice));
            read.addThemeVariants(ButtonVariant.TERTIARY);
            read.setAriaLabel(getTranslation("work.inbox.read.of", notice.words()));
            row.action(read);
        }
        return row;
    }

    private void open(Notice notice) {
        read(notice);
        subjects.find(notice.about())
                .map(SubjectLink::address)
                .ifPresent(address -> UI.getCurrent().navigate(address));
    }

    private void read(Notice notice) {
        if (!notice.isRead()) {
            inbox.read(notice.id());
        }
    }

    private void refresh() {
        var unread = inbox.unread();
        count.setText(getTranslation("work.inbox.unread", unread));
        readAll.setVisible(unread > 0);
        rows.refresh();
    }
}
