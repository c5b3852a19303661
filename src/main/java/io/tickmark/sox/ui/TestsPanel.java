package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import io.tickmark.sox.TestSlice;
import io.tickmark.ui.EmptyState;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Tests to search, narrow and open; with the day they are due to move for who may. */
class TestsPanel extends Div {

    private final Names names;
    private final TestsFilter filter;
    private final TestsGrid grid;
    private final Button move = new Button("", VaadinIcon.CALENDAR_CLOCK.create());
    private final ListedTests tests;

    /**
     * @param named how a test is called: {@code P2P-05 at Monterrey}
     * @param chosen told when the person narrows the list otherwise
     */
    TestsPanel(TestLists lists, Names names, Function<ControlTestRow, String> named, Consumer<TestChoice> chosen) {
        this.tests = new ListedTests(lists);
        this.names = names;
        addClassName("tests-panel");
        filter = new TestsFilter(choice -> {
            // nothing is moved that isn't seen
            untick();
            refresh();
            chosen.accept(choice);
        });
        grid = new TestsGrid(
                getTranslation("sox.tests.title"),
                row -> new TestRow(row, named.apply(row), names, tests.all().today()),
                tests::page,
                tests::rows,
                row -> List.of(named.apply(row), tests.all().today()));
        move.addThemeVariants(ButtonVariant.PRIMARY);
        move.setVisible(false);
        add(filter, move, grid);
    }

    /** Offers to move the due date of the ticked rows. */
    void whenMoving(Consumer<List<ControlTestRow>> mover) {
        grid.tickMany(this::ticked);
        move.addClickListener(click -> mover.accept(List.copyOf(grid.getSelectedItems())));
    }

    void choose(TestChoice choice) {
        filter.show(choice);
        refresh();
    }

    /**
     * Shows the tests as they stand now; what was chosen stays.
     *
     * @param now all of them in numbers
     */
    void show(TestScope scope, TestFigures now) {
        tests.of(scope, now);
        filter.offer(now, names);
        refresh();
    }

    void untick() {
        grid.deselectAll();
    }

    private void ticked() {
        var count = grid.getSelectedItems().size();
        move.setText(getTranslation("sox.due.move.many", count));
        move.setVisible(count > 0);
    }

    private void refresh() {
        var choice = filter.chosen();
        tests.choose(choice);
        for (var slice : TestSlice.values()) {
            filter.count(slice, tests.chosen().count(slice));
        }
        grid.refresh(nothing(choice));
    }

    private EmptyState nothing(TestChoice choice) {
        if (tests.all().areNone()) {
            return none();
        }
        return tests.all().areCancelled() && choice.equals(TestChoice.EVERYTHING) ? cancelled() : nothingFound();
    }

    private EmptyState none() {
        return new EmptyState(
                VaadinIcon.CHECK_SQUARE_O, getTranslation("sox.tests.empty"), getTranslation("sox.tests.empty.hint"));
    }

    private EmptyState cancelled() {
        var look = new Button(
                getTranslation("sox.tests.cancelled.show"), click -> filter.choose(TestChoice.of(TestSlice.CANCELLED)));
        return new EmptyState(
                VaadinIcon.BAN,
                getTranslation("sox.tests.cancelled"),
                getTranslation("sox.tests.cancelled.hint"),
                look);
    }

    private EmptyState nothingFound() {
        var clear = new Button(getTranslation("sox.controls.filter.clear"), click -> filter.reset());
        return new EmptyState(
                VaadinIcon.SEARCH, getTranslation("sox.tests.none"), getTranslation("sox.tests.none.hint"), clear);
    }
}
