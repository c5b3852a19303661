package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.tickmark.Statements;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.work.WorkItemDetails;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A list of much work asks the database no more than a list of little: what its rows tell is read for all of them at once. */
@Import(Statements.class)
@ViewPackages(packages = "io.tickmark.work.ui")
@WithMockUser(
        username = "s.novak",
        roles = {"SOX_TESTER", "SOX_PMO"})
class WorkListStatementsTest extends StepViews {

    @Autowired
    private JdbcClient jdbc;

    private List<ControlTestRow> tests = List.of();

    @BeforeEach
    void no_work() {
        jdbc.sql("delete from work_claimable").update();
        jdbc.sql("delete from work_item").update();
        tests = binder.tests(
                binder.rounds(binder.cycles().getFirst().id()).getFirst().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "work", "everyone"})
    void a_long_list_costs_what_a_short_one_does(String page) {
        offered(page, 0, 5);
        var few = leastOf(page);
        offered(page, 5, 40);
        assertThat(leastOf(page)).isLessThanOrEqualTo(few);
    }

    /** A page that follows what changes now and then reads it once more on the way. */
    private int leastOf(String page) {
        shown(page);
        return IntStream.range(0, 3)
                .map(time -> Statements.during(() -> shown(page)))
                .min()
                .orElseThrow();
    }

    private void offered(String page, int from, int to) {
        for (var row : tests.subList(from, to)) {
            id = row.id();
            if (page.equals("work")) {
                asks(TESTER_STEP, "s.novak");
            } else {
                asks(TESTER_STEP, null, "SOX_TESTER");
            }
        }
    }

    /** As a browser asks for it: a page of rows at once, and each drawn. */
    @SuppressWarnings("unchecked")
    private void shown(String page) {
        UI.getCurrent().navigate(page);
        var grid = (Grid<WorkItemDetails>) $(Grid.class).single();
        var rows = grid.getDataProvider()
                .fetch(new Query<>(0, 50, List.of(), null, null))
                .toList();
        assertThat(rows).isNotEmpty();
        var row = (ComponentRenderer<Component, WorkItemDetails>)
                grid.getColumns().getFirst().getRenderer();
        rows.forEach(row::createComponent);
    }
}
