package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.ui.SoxPage;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.CycleState;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleDetails;
import io.tickmark.sox.TestingCycles;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.LivePart;
import io.tickmark.ui.Moments;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.ui.WorkListBroadcaster;
import org.jspecify.annotations.Nullable;

/** A year of testing at a glance: whether the date will be made, and who is in the way. Without id: the chosen year. */
@Route(Addresses.CYCLE + "/:" + CycleView.ID + "?")
@Menu(title = "sox.cycle.menu", order = 210, icon = "vaadin:calendar")
class CycleView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final TestingBinder binder;
    private final TestLists lists;
    private final TestingCycles cycles;
    private final ChosenYear chosen;
    private final People people;
    private final boolean leads;
    private final LivePart live = new LivePart();
    private @Nullable TestingCycleDetails cycle;

    CycleView(
            TestingBinder binder,
            TestLists lists,
            TestingCycles cycles,
            ChosenYear chosen,
            People people,
            SignedIn signedIn,
            WorkListBroadcaster broadcaster) {
        this.binder = binder;
        this.lists = lists;
        this.cycles = cycles;
        this.chosen = chosen;
        this.people = people;
        this.leads = signedIn.has(Role.SOX_PMO);
        add(live);
        broadcaster.follow(this, changed -> cycle != null, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        cycle = chosen.enter(event, event.getRouteParameters().get(ID)).orElse(null);
        refresh();
    }

    private void refresh() {
        if (cycle == null) {
            live.redraw(new PageHeader(getTranslation("sox.cycle.menu")), none());
        } else {
            show(cycle);
        }
    }

    private void show(TestingCycleDetails year) {
        var names = Names.of(people);
        var tests = lists.figures(TestScope.of(year.id()), binder.today(year.id()));
        var way = new InTheWay(year, tests, names);
        way.setVisible(!tests.loads().isEmpty());
        live.redraw(header(year), new CycleFigures(year, tests), roundsOf(year, tests), way);
    }

    private PageHeader header(TestingCycleDetails year) {
        var header = new PageHeader(year.name())
                .lead(getTranslation("sox.cycle.lead", year.company(), Moments.date(year.fiscalYearEnd())))
                .beside(StateBadges.of(year.state()));
        if (leads) {
            var another = new Button(getTranslation("sox.cycle.open"), click -> dialog().open());
            header.actions(another, openRound(year));
        }
        return header;
    }

    private Anchor openRound(TestingCycleDetails year) {
        var link = new Anchor(Addresses.OPEN_ROUND + "/" + year.id(), getTranslation("sox.round.open"));
        link.addClassNames("button-link", "primary");
        link.setVisible(year.state() == CycleState.OPEN);
        return link;
    }

    private Section roundsOf(TestingCycleDetails year, TestFigures tests) {
        var section = new Section(new H2(getTranslation("sox.rounds.title")));
        section.addClassName("page-section");
        var all = binder.rounds(year.id());
        all.forEach(round -> section.add(new RoundCard(round, tests)));
        if (all.isEmpty()) {
            section.add(new EmptyState(
                    VaadinIcon.TASKS, getTranslation("sox.rounds.empty"), getTranslation("sox.rounds.empty.hint")));
        }
        return section;
    }

    private EmptyState none() {
        var title = getTranslation("sox.cycle.empty");
        if (!leads) {
            return new EmptyState(VaadinIcon.CALENDAR, title, getTranslation("sox.cycle.empty.wait"));
        }
        var open = new Button(getTranslation("sox.cycle.open"), click -> dialog().open());
        open.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(VaadinIcon.CALENDAR, title, getTranslation("sox.cycle.empty.hint"), open);
    }

    private OpenCycleDialog dialog() {
        return new OpenCycleDialog(cycles, cycle);
    }

    @Override
    public String getPageTitle() {
        return cycle == null ? getTranslation("sox.cycle.menu") : cycle.name();
    }
}
