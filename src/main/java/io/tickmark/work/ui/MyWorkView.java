package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.people.PersonId;
import io.tickmark.people.Preferences;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.time.Clock;

/** What the person signed in has to do now, most urgent first. The page everybody starts on who can be asked for something. */
@Route("work")
@Menu(title = "work.myWork.title", order = 1, icon = "vaadin:inbox")
class MyWorkView extends WorkPage implements HasDynamicTitle {

    private final WorkList list;
    private final WorkDesk desk;
    private final WorkRows rows;
    private final PersonId me;
    private final ListFilter filter;
    private final WorkGrid grid;

    MyWorkView(
            WorkList list,
            WorkDesk desk,
            SignedIn signedIn,
            Preferences preferences,
            WorkListBroadcaster broadcaster,
            WorkRows rows,
            Clock clock) {
        this.list = list;
        this.desk = desk;
        this.rows = rows;
        this.me = signedIn.id();
        this.filter = new ListFilter(preferences, "work.myWork.filter", clock, this::refresh);
        this.grid = new WorkGrid(
                getPageTitle(),
                this::row,
                (offset, limit) -> rows.read(list.mine(me, filter.chosen(), offset, limit)),
                () -> list.mineCount(me, filter.chosen()),
                item -> rows.hour());
        add(new PageHeader(getPageTitle()), filter, grid);
        refresh();
        broadcaster.follow(this, changed -> me.equals(changed.person()), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.myWork.title");
    }

    private void refresh() {
        filter.count(slice -> list.mineCount(me, slice));
        grid.refresh(filter.isNarrow() ? filter.nothingFound() : nothingToDo());
    }

    private Component row(WorkItemDetails item) {
        var row = rows.of(item);
        return mayRelease(item) ? row.spareAction(releaseButton(item)) : row;
    }

    private static boolean mayRelease(WorkItemDetails item) {
        return item.isToDo()
                && item.pending() == Pending.NONE
                && !item.candidateGroups().isEmpty();
    }

    private Button releaseButton(WorkItemDetails item) {
        var release = new Button(getTranslation("work.action.release"), click -> release(item));
        release.addThemeVariants(ButtonVariant.TERTIARY);
        release.setAriaLabel(getTranslation("work.action.release.of", Said.of(item.called())));
        return release;
    }

    private void release(WorkItemDetails item) {
        desk.release(item.id());
        Notifications.done(getTranslation("work.released.one"));
        refresh();
    }

    private EmptyState nothingToDo() {
        return new EmptyState(
                VaadinIcon.CHECK,
                getTranslation("work.myWork.empty.title"),
                getTranslation("work.myWork.empty.sentence"),
                new Anchor("team", getTranslation("work.myWork.empty.team")));
    }
}
