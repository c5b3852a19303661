package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.CycleState;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.ui.WorkListBroadcaster;

/** All rounds, by year. */
@Route(Addresses.ROUNDS)
@Menu(title = "sox.rounds.title", order = 220, icon = "vaadin:tasks")
class RoundsView extends SoxPage implements HasDynamicTitle {

    private final TestingBinder binder;
    private final boolean leads;

    RoundsView(TestingBinder binder, SignedIn signedIn, WorkListBroadcaster broadcaster) {
        this.binder = binder;
        this.leads = signedIn.has(Role.SOX_PMO);
        refresh();
        broadcaster.follow(this, changed -> true, this::refresh);
    }

    private void refresh() {
        removeAll();
        var cycles = binder.cycles();
        var header = new PageHeader(getPageTitle());
        add(header);
        cycles.stream()
                .filter(cycle -> leads && cycle.state() == CycleState.OPEN)
                .findFirst()
                .ifPresent(cycle -> header.actions(open(cycle)));
        cycles.stream().filter(cycle -> !binder.rounds(cycle.id()).isEmpty()).forEach(cycle -> add(section(cycle)));
        if (getComponentCount() == 1) {
            var hint = cycles.isEmpty() ? "sox.cycle.empty.wait" : "sox.rounds.empty.hint";
            add(new EmptyState(VaadinIcon.TASKS, getTranslation("sox.rounds.empty"), getTranslation(hint)));
        }
    }

    private Section section(TestingCycleDetails cycle) {
        var section = new Section(new H2(new Anchor(Addresses.of(cycle.id()), cycle.name())));
        section.addClassName("page-section");
        var tests = new Tests(binder.tests(cycle.id()), binder.today(cycle.id()));
        binder.rounds(cycle.id()).forEach(round -> section.add(new RoundCard(round, tests)));
        return section;
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
