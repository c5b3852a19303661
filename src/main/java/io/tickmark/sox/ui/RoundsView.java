package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.ui.SoxPage;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.CycleState;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.LivePart;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.ui.WorkListBroadcaster;
import org.jspecify.annotations.Nullable;

/** The rounds of a year. */
@Route(Addresses.ROUNDS)
@Menu(title = "sox.rounds.title", order = 220, icon = "vaadin:tasks")
class RoundsView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    private final TestingBinder binder;
    private final TestLists lists;
    private final ChosenYear chosen;
    private final boolean leads;
    private final PageHeader header = new PageHeader(getTranslation("sox.rounds.title"));
    private final LivePart live = new LivePart();
    private @Nullable TestingCycleId year;

    RoundsView(
            TestingBinder binder,
            TestLists lists,
            ChosenYear chosen,
            SignedIn signedIn,
            WorkListBroadcaster broadcaster) {
        this.binder = binder;
        this.lists = lists;
        this.chosen = chosen;
        this.leads = signedIn.has(Role.SOX_PMO);
        add(live);
        broadcaster.follow(this, changed -> true, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = chosen.enter(event).map(TestingCycleDetails::id).orElse(null);
        refresh();
    }

    private void refresh() {
        if (year == null) {
            live.redraw(header, nothing("sox.cycle.empty.wait"));
            return;
        }
        var cycle = binder.cycle(year);
        header.beside(new Anchor(Addresses.of(year), cycle.name()));
        if (leads && cycle.state() == CycleState.OPEN) {
            header.actions(open(cycle));
        }
        var tests = lists.figures(TestScope.of(year), binder.today(year));
        var rounds = binder.rounds(year);
        live.redraw(header);
        rounds.forEach(round -> live.add(new RoundCard(round, tests)));
        if (rounds.isEmpty()) {
            live.add(nothing("sox.rounds.empty.hint"));
        }
    }

    private EmptyState nothing(String hint) {
        return new EmptyState(VaadinIcon.TASKS, getTranslation("sox.rounds.empty"), getTranslation(hint));
    }

    private Anchor open(TestingCycleDetails cycle) {
        var link = new Anchor(Addresses.OPEN_ROUND + "/" + cycle.id(), getTranslation("sox.round.open"));
        link.addClassNames("button-link", "primary");
        return link;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.rounds.title");
    }
}
