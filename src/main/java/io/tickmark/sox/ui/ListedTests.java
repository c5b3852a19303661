package io.tickmark.sox.ui;

import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.TestChoice;
import io.tickmark.sox.TestFigures;
import io.tickmark.sox.TestLists;
import io.tickmark.sox.TestScope;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tests that a panel lists, read a page at a time; none before it is told whose. */
class ListedTests {

    private final TestLists lists;
    private @Nullable TestScope scope;
    private TestFigures all = new TestFigures(List.of(), LocalDate.EPOCH);
    private TestFigures chosen = all;
    private TestChoice choice = TestChoice.EVERYTHING;

    ListedTests(TestLists lists) {
        this.lists = lists;
    }

    /** Those of a round or a cycle, as they stand now. */
    void of(TestScope whose, TestFigures now) {
        scope = whose;
        all = now;
    }

    void choose(TestChoice wanted) {
        choice = wanted;
        chosen = scope == null || wanted.isOfSliceOnly() ? all : lists.figures(scope, wanted, all.today());
    }

    /** All of them in numbers. */
    TestFigures all() {
        return all;
    }

    /** Those chosen in numbers, whatever slice. */
    TestFigures chosen() {
        return chosen;
    }

    int rows() {
        return chosen.count(choice.slice());
    }

    List<ControlTestRow> page(int offset, int limit) {
        return scope == null ? List.of() : lists.page(scope, choice, all.today(), offset, limit);
    }
}
