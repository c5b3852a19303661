package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.PrincipleCoverage;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import java.util.List;
import java.util.stream.Stream;

/** Which key controls cover each of the 17 principles of COSO 2013; a principle without one is a gap. */
@Route(CoverageView.ROUTE)
class CoverageView extends SoxPage implements HasDynamicTitle {

    static final String ROUTE = ControlsView.ROUTE + "/coverage";

    CoverageView(Matrix matrix) {
        var principles = matrix.coverage();
        var covered =
                (int) principles.stream().filter(PrincipleCoverage::covered).count();
        add(
                new PageHeader(getPageTitle())
                        .crumb(getTranslation("sox.controls.title"), ControlsView.ROUTE)
                        .lead(getTranslation("sox.coverage.lead", covered, principles.size())),
                table(principles));
    }

    private ScrollingTable table(List<PrincipleCoverage> principles) {
        var columns = Stream.of("principle", "controls", "state")
                .map(name -> getTranslation("sox.coverage." + name))
                .toList();
        var table = new ScrollingTable(getPageTitle(), columns);
        principles.forEach(it -> table.row(row(it)));
        return table;
    }

    private NativeTableRow row(PrincipleCoverage it) {
        var component = new Span(Words.of(it.component()));
        component.addClassName("secondary");
        var name = new Div(new Span(it.principle() + " " + getTranslation("sox.coso." + it.principle())), component);
        name.addClassName("two-lines");
        return new NativeTableRow(
                new NativeTableCell(name),
                new NativeTableCell(Facts.links(it.controls())),
                new NativeTableCell(
                        it.covered()
                                ? new StatusBadge(Status.EFFECTIVE, getTranslation("sox.coverage.covered"))
                                : new StatusBadge(Status.INEFFECTIVE, getTranslation("sox.coverage.gap"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.coverage.title");
    }
}
