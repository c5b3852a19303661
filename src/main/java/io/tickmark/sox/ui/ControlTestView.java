package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.ui.SoxPage;
import io.tickmark.people.People;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.DeficiencyRegister;
import io.tickmark.sox.SignedPapers;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import io.tickmark.work.ui.WorkListBroadcaster;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One control test, to read: where it stands, what was found, on what evidence, who stands behind it. */
@Route(Addresses.TEST + "/:" + ControlTestView.ID)
class ControlTestView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final TestingBinder binder;
    private final DeficiencyRegister deficiencies;
    private final TestDecisions decisions;
    private final TestParts parts;
    private final SignedPapers papers;
    private final People people;
    private final SubjectTabs tabs;
    private final Div head = new Div();
    private LazyTabs sheet = new LazyTabs();
    private @Nullable ControlTestDetails test;

    ControlTestView(
            TestingBinder binder,
            DeficiencyRegister deficiencies,
            TestDecisions decisions,
            TestParts parts,
            SignedPapers papers,
            People people,
            SubjectTabs tabs,
            WorkListBroadcaster broadcaster) {
        this.binder = binder;
        this.deficiencies = deficiencies;
        this.decisions = decisions;
        this.parts = parts;
        this.papers = papers;
        this.people = people;
        this.tabs = tabs;
        broadcaster.follow(this, changed -> test != null, this::refreshIfChanged);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(binder.test(ControlTestId.of(event.getRouteParameters().get(ID).orElse(""))));
    }

    private void refreshIfChanged() {
        if (test != null) {
            var now = binder.test(test.id());
            if (now.version() != test.version()) {
                show(now);
            } else {
                head(now);
            }
        }
    }

    private void show(ControlTestDetails now) {
        test = now;
        removeAll();
        head(now);
        var subject = now.id().subject();
        var names = Names.of(people);
        sheet = new LazyTabs()
                .with(getTranslation("sox.tab.test"), () -> paper(shown(), names))
                .with(getTranslation("sox.tab.evidence"), () -> tabs.evidence(shown(), this::evidenceChanged))
                .with(getTranslation("sox.tab.notes", NotesList.count(now)), () -> new NotesList(shown(), names))
                .with(getTranslation("sox.tab.history"), () -> tabs.history(subject))
                .with(getTranslation("sox.tab.process"), () -> tabs.process(subject));
        add(head, sheet);
    }

    private TestPaper paper(ControlTestDetails now, Names names) {
        return new TestPaper(
                now,
                names,
                parts.files(now),
                deficiencies.of(now.id()),
                signed -> papers.paper(now.id(), signed.contentHash()));
    }

    /** The evidence stays in sight, as more may follow; all around it is read anew. */
    private void evidenceChanged() {
        test = binder.test(shown().id());
        head(shown());
        sheet.renewOthers();
    }

    private ControlTestDetails shown() {
        return Objects.requireNonNull(test, "nothing shown yet");
    }

    private void head(ControlTestDetails now) {
        var cycle = binder.cycle(now.cycle());
        var row = ControlTestRow.of(now);
        head.removeAll();
        head.add(new PageHeader(Said.of(binder.nameOf(now.identity())))
                .crumb(cycle.name(), Addresses.of(cycle.id()))
                .crumb(binder.round(now.round()).name(), Addresses.of(now.round()))
                .beside(StateBadges.of(row), DueDay.of(row, binder.today(cycle.id())))
                .lead(now.identity().title())
                .actions(decisions.of(now, this::reload)));
    }

    private void reload() {
        if (test != null) {
            show(binder.test(test.id()));
        }
    }

    @Override
    public String getPageTitle() {
        return test == null ? "" : Said.of(binder.nameOf(test.identity()));
    }
}
