package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.kernel.Sentence;
import io.tickmark.people.Preferences;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.Eligibility;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkList;
import java.time.Clock;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the person's groups may claim, one by one or many at once; says early what can't be claimed, and why. */
@Route("team")
@Menu(title = "work.team.title", order = 2, icon = "vaadin:group")
class TeamWorkView extends WorkPage implements HasDynamicTitle {

    private final WorkList list;
    private final WorkDesk desk;
    private final BulkDesk bulk;
    private final WorkRows rows;
    private final Eligibility eligibility;
    private final Map<WorkItemId, Sentence> whyNot = new HashMap<>();
    private final Set<String> groups;
    private final ListFilter filter;
    private final WorkGrid grid;

    TeamWorkView(
            WorkList list,
            WorkDesk desk,
            BulkDesk bulk,
            SignedIn signedIn,
            Preferences preferences,
            WorkListBroadcaster broadcaster,
            WorkRows rows,
            Eligibility eligibility,
            Clock clock) {
        this.list = list;
        this.desk = desk;
        this.bulk = bulk;
        this.rows = rows;
        this.eligibility = eligibility;
        this.groups = signedIn.groups();
        this.filter = new ListFilter(preferences, "work.team.filter", clock, this::refresh);
        this.grid = new WorkGrid(
                getPageTitle(),
                this::row,
                this::page,
                () -> list.teamCount(groups, filter.chosen()),
                item -> List.of(rows.hour(), whyNot(item)));
        var claim = new TickedAction(grid, "work.bulk.claim.action", this::claimTicked);
        add(new PageHeader(getPageTitle()).actions(claim), filter, grid);
        refresh();
        broadcaster.follow(this, changed -> !Collections.disjoint(changed.groups(), groups), this::refresh);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("work.team.title");
    }

    private void refresh() {
        filter.count(slice -> list.teamCount(groups, slice));
        grid.refresh(filter.isNarrow() ? filter.nothingFound() : nothingOffered());
    }

    private List<WorkItemDetails> page(int offset, int limit) {
        var page = rows.read(list.team(groups, filter.chosen(), offset, limit));
        page.forEach(item -> whyNot.remove(item.id()));
        whyNot.putAll(eligibility.whyNotClaim(page));
        return page;
    }

    private Optional<Sentence> whyNot(WorkItemDetails item) {
        return Optional.ofNullable(whyNot.get(item.id()));
    }

    private Component row(WorkItemDetails item) {
        var row = rows.of(item);
        return whyNot(item).map(why -> row.note(why.in(getLocale()))).orElseGet(() -> row.action(claimButton(item)));
    }

    private Button claimButton(WorkItemDetails item) {
        var button = new Button(getTranslation("work.action.claim"), click -> claim(item));
        button.setAriaLabel(getTranslation("work.action.claim.of", Said.of(item.called())));
        return button;
    }

    private void claim(WorkItemDetails item) {
        desk.claim(item.id());
        Notifications.done(getTranslation("work.claimed.one"));
        refresh();
    }

    private void claimTicked() {
        new ClaimDialog(bulk, grid.ticked(), this::claimed).open();
    }

    private void claimed() {
        grid.deselectAll();
        refresh();
    }

    private EmptyState nothingOffered() {
        return new EmptyState(
                VaadinIcon.GROUP, getTranslation("work.team.empty.title"), getTranslation("work.team.empty.sentence"));
    }
}
