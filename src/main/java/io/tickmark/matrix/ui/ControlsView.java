package io.tickmark.matrix.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.MatrixExport;
import io.tickmark.matrix.MatrixFilter;
import io.tickmark.people.Preferences;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;

/** The risk-control matrix: search, filters, a row per control. The filters are kept per person and stand in the address. */
@Route(ControlsView.ROUTE)
@Menu(title = "sox.controls.title", order = 230, icon = "vaadin:table")
class ControlsView extends SoxPage implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "controls";
    private static final String PREFERENCE = "sox.controls.filter";

    private final Matrix matrix;
    private final Preferences preferences;
    private final boolean mayImport;
    private final ControlsFilter filter;
    private final ControlsGrid grid = new ControlsGrid();
    private final Span count = new Span();
    private final EmptyState nothingFound;
    private final ControlsLinks links;

    ControlsView(Matrix matrix, MatrixExport export, Preferences preferences, SignedIn signedIn) {
        this.matrix = matrix;
        this.preferences = preferences;
        this.mayImport = signedIn.has(Role.SOX_PMO);
        this.filter = new ControlsFilter(matrix.ownerRoles(), this::filtered);
        this.nothingFound = nothingFound();
        this.links = new ControlsLinks(export, mayImport);
        addClassNames("page", "fills");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        filter.add(count);
        grid.setItems(
                query -> matrix.find(filter.chosen(), query.getOffset(), query.getLimit()).stream(),
                query -> matrix.count(filter.chosen()));
        var header = new PageHeader(getPageTitle());
        if (matrix.count(MatrixFilter.ALL) == 0) {
            add(header, noMatrix());
        } else {
            header.actions(links.all());
            add(header, filter, grid, nothingFound);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        if (address.getParameters().isEmpty()) {
            address = preferences
                    .find(PREFERENCE)
                    .map(QueryParameters::fromString)
                    .orElse(address);
        }
        filter.show(ControlsAddress.read(address));
        refresh();
    }

    private void filtered() {
        var address = ControlsAddress.of(filter.chosen());
        preferences.keep(PREFERENCE, address.getQueryString());
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(ROUTE, address)));
        refresh();
    }

    private void refresh() {
        var found = matrix.count(filter.chosen());
        count.setText(getTranslation("sox.controls.count", found));
        grid.getDataProvider().refreshAll();
        grid.setVisible(found > 0);
        nothingFound.setVisible(found == 0);
    }

    private EmptyState nothingFound() {
        var clear = new Button(getTranslation("sox.controls.filter.clear"), click -> filter.reset());
        clear.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(
                VaadinIcon.SEARCH,
                getTranslation("sox.controls.none"),
                getTranslation("sox.controls.none.hint"),
                clear);
    }

    private EmptyState noMatrix() {
        var title = getTranslation("sox.controls.empty");
        var hint = getTranslation(mayImport ? "sox.controls.empty.hint" : "sox.controls.empty.wait");
        return mayImport
                ? new EmptyState(VaadinIcon.TABLE, title, hint, links.toImport())
                : new EmptyState(VaadinIcon.TABLE, title, hint);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("sox.controls.title");
    }
}
