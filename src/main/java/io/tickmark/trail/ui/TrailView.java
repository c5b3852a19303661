package io.tickmark.trail.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.tickmark.people.People;
import io.tickmark.people.Preferences;
import io.tickmark.people.Roles;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.trail.TrailFilter;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that happened, for who may see all of it: search, look closely, verify the chain, take it along. */
@Route("trail")
@Menu(title = "trail.title", order = 910, icon = "vaadin:records")
@RolesAllowed({
    Roles.EXTERNAL_AUDITOR,
    Roles.SOX_PMO,
    Roles.CAE,
    Roles.CFO,
    Roles.CEO,
    Roles.AUDIT_COMMITTEE,
    Roles.SOX_REVIEWER
})
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String KEPT = "trail.filter";

    private final Trail trail;
    private final transient Preferences preferences;
    private final transient TrailWords words;
    private final TrailFilterBar filters;
    private final TrailExport export;
    private final Grid<TrailEntry> grid = new Grid<>();
    private final Span count = new Span();
    private TrailFilter shown = TrailFilter.ALL;

    TrailView(Trail trail, People people, Preferences preferences, TrailWords words) {
        this.preferences = preferences;
        this.words = words;
        this.trail = trail;
        this.filters = new TrailFilterBar(trail, people, this::narrowed);
        this.export = new TrailExport(trail);
        addClassNames("page", "fills");
        count.addClassName("count");
        count.getElement().setAttribute("aria-live", "polite");
        filters.add(count);
        var take = new Anchor(export, getTranslation("trail.export"));
        take.addClassName("button-link");
        var verify = new Button(getTranslation("trail.verify"), VaadinIcon.LINK.create());
        verify.addClickListener(click -> new VerifyDialog(trail, Thread::startVirtualThread).start(UI.getCurrent()));
        buildGrid();
        add(new PageHeader(getTranslation("trail.title"))
                .lead(getTranslation("trail.lead"))
                .actions(take, verify));
        add(filters, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var kept = preferences.find(KEPT).map(QueryParameters::fromString);
        var asked = address.getParameters().isEmpty() ? kept.orElse(address) : address;
        filters.set(asked.getParameters().entrySet().stream()
                .filter(parameter -> !parameter.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, parameter -> parameter.getValue().getFirst())));
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.title") + " · Tickmark";
    }

    private void buildGrid() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        grid.setAriaLabel(getTranslation("trail.title"));
        new TrailColumns(words).addTo(grid);
        grid.addItemClickListener(click -> new EntryDialog(click.getItem(), words).open());
        grid.setItems(new CallbackDataProvider<>(
                query -> trail.search(shown, query.getOffset(), query.getLimit()).stream(),
                query -> (int) trail.count(shown),
                TrailEntry::seq));
    }

    /** The address always names what is seen. */
    private void narrowed() {
        var chosen = QueryParameters.simple(filters.values());
        preferences.keep(KEPT, chosen.getQueryString());
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("trail", chosen));
        refresh();
    }

    private void refresh() {
        shown = filters.filter().upTo(trail.end());
        export.of(shown);
        count.setText(getTranslation("trail.count", trail.count(shown)));
        var words = filters.isNarrow() ? "trail.empty.narrow" : "trail.empty";
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.RECORDS, getTranslation(words + ".title"), getTranslation(words + ".sentence")));
        grid.getDataProvider().refreshAll();
    }
}
