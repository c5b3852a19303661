package io.tickmark.sox.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.ui.SoxPage;
import io.tickmark.people.People;
import io.tickmark.people.Preferences;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestOffice;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingRoundDetails;
import io.tickmark.sox.TestingRoundId;
import io.tickmark.sox.TestingRounds;
import io.tickmark.ui.LivePart;
import io.tickmark.ui.Said;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WorkListBroadcaster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A round: its tests and how they stand, its process, its history; the lead opens, moves dates and cancels. */
@Route(Addresses.ROUND + "/:" + RoundView.ID)
class RoundView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final TestingBinder binder;
    private final TestLists lists;
    private final TestingRounds rounds;
    private final TestOffice office;
    private final KeptChoice kept;
    private final SubjectTabs tabs;
    private final boolean leads;
    private final LivePart head = new LivePart();
    private final TestsPanel panel;
    private @Nullable TestingRoundDetails round;

    RoundView(
            TestingBinder binder,
            TestLists lists,
            TestingRounds rounds,
            TestOffice office,
            People people,
            Preferences preferences,
            SignedIn signedIn,
            SubjectTabs tabs,
            WorkListBroadcaster broadcaster) {
        this.binder = binder;
        this.lists = lists;
        this.rounds = rounds;
        this.office = office;
        this.kept = new KeptChoice(preferences, "sox.round.tests.");
        this.tabs = tabs;
        this.leads = signedIn.has(Role.SOX_PMO);
        head.addClassName("page-section");
        panel = new TestsPanel(lists, Names.of(people), row -> Said.of(binder.nameOf(row.identity())), this::chosen);
        if (leads) {
            panel.whenMoving(this::move);
        }
        broadcaster.follow(this, changed -> round != null, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = TestingRoundId.of(event.getRouteParameters().get(ID).orElse(""));
        var found = binder.round(id);
        round = found;
        removeAll();
        add(head, sheet(subject(id)));
        refresh();
        panel.choose(kept.of(id, event));
    }

    private LazyTabs sheet(SubjectRef subject) {
        return new LazyTabs()
                .with(getTranslation("sox.tests.title"), () -> panel)
                .with(getTranslation("sox.tab.process"), () -> tabs.process(subject))
                .with(getTranslation("sox.tab.history"), () -> tabs.history(subject));
    }

    private static SubjectRef subject(TestingRoundId id) {
        return new SubjectRef("TestingRound", id.toString());
    }

    private void refresh() {
        if (round != null) {
            var now = binder.round(round.id());
            var tests = lists.figures(TestScope.of(now.id()), binder.today(now.cycle()));
            round = now;
            head.redraw(header(now, tests), new StageBar(tests, choice -> Addresses.rows(now.id(), choice)));
            panel.show(TestScope.of(now.id()), tests);
        }
    }

    private RoundHeader header(TestingRoundDetails now, TestFigures tests) {
        var header = new RoundHeader(now, binder.cycle(now.cycle()), tests);
        if (leads) {
            var waiting = tabs.open(subject(now.id())).stream()
                    .filter(WorkItemDetails::isToDo)
                    .toList();
            header.decide(rounds, waiting, this::refresh);
        }
        return header;
    }

    private void move(List<ControlTestRow> rows) {
        new MoveDueDialog(binder, office, rows, () -> {
                    panel.untick();
                    refresh();
                })
                .open();
    }

    private void chosen(TestChoice choice) {
        if (round != null) {
            kept.keep(round.id(), choice);
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(
                        null,
                        new Location(
                                Addresses.ROUND + "/" + (round == null ? "" : round.id()), TestsAddress.of(choice))));
    }

    @Override
    public String getPageTitle() {
        return round == null ? getTranslation("sox.rounds.title") : round.name();
    }
}
