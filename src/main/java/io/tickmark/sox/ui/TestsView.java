package io.tickmark.sox.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.ui.SoxPage;
import io.tickmark.people.People;
import io.tickmark.people.Preferences;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestingBinder;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import io.tickmark.work.ui.WorkListBroadcaster;
import org.jspecify.annotations.Nullable;

/** The tests of all rounds of a cycle: where the numbers of the cycle page lead. */
@Route(Addresses.TESTS + "/:" + TestsView.CYCLE)
class TestsView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String CYCLE = "cycle";

    private final TestingBinder binder;
    private final TestLists lists;
    private final KeptChoice kept;
    private final ChosenYear chosen;
    private final PageHeader header = new PageHeader(getTranslation("sox.tests.title"));
    private final TestsPanel panel;
    private @Nullable TestingCycleId cycle;

    TestsView(
            TestingBinder binder,
            TestLists lists,
            ChosenYear chosen,
            People people,
            Preferences preferences,
            WorkListBroadcaster broadcaster) {
        this.binder = binder;
        this.lists = lists;
        this.kept = new KeptChoice(preferences, "sox.tests.");
        this.chosen = chosen;
        addClassName("fills");
        panel = new TestsPanel(lists, Names.of(people), row -> Said.of(binder.nameOf(row.identity())), this::chosen);
        add(header, panel);
        broadcaster.follow(this, changed -> cycle != null, this::refresh);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = TestingCycleId.of(event.getRouteParameters().get(CYCLE).orElse(""));
        var details = binder.cycle(id);
        chosen.choose(id);
        cycle = id;
        header.withoutCrumbs().crumb(details.name(), Addresses.of(id));
        refresh();
        panel.choose(kept.of(id, event));
    }

    private void refresh() {
        if (cycle != null) {
            var scope = TestScope.of(cycle);
            panel.show(scope, lists.figures(scope, binder.today(cycle)));
        }
    }

    private void chosen(TestChoice choice) {
        if (cycle != null) {
            kept.keep(cycle, choice);
            var here = new Location(Addresses.TESTS + "/" + cycle, TestsAddress.of(choice));
            UI.getCurrent().getPage().getHistory().replaceState(null, here);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.tests.title");
    }
}
