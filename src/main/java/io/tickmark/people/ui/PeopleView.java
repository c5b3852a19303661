package io.tickmark.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import io.tickmark.people.Passwords;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Preferences;
import io.tickmark.people.Role;
import io.tickmark.people.Roles;
import io.tickmark.people.SignedIn;
import io.tickmark.people.Tokens;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.PageHeader;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;

/** Everybody who works here. Administrators register and change; the program office reads. */
@Route("people")
@Menu(title = "people.title", icon = "vaadin:users", order = 920)
@RolesAllowed({Roles.ADMIN, Roles.SOX_PMO})
class PeopleView extends MasterDetailLayout implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient People people;
    private final transient Passwords passwords;
    private final transient Tokens tokens;
    private final transient Clock clock;
    private final boolean mayChange;
    private final PeopleSearch search;
    private final Grid<PersonDetails> grid = new Grid<>();

    PeopleView(
            People people,
            Passwords passwords,
            Tokens tokens,
            Clock clock,
            Preferences preferences,
            SignedIn signedIn) {
        this.search = new PeopleSearch(preferences, () -> grid.getDataProvider().refreshAll());
        this.tokens = tokens;
        this.clock = clock;
        this.people = people;
        this.passwords = passwords;
        this.mayChange = signedIn.has(Role.ADMIN);
        setSizeFull();
        setMasterSize("22rem", true);
        setDetailSize("26rem");
        buildGrid();
        var page = new Div(header(), search, grid);
        page.addClassNames("page", "fills");
        setMaster(page);
        addBackdropClickListener(click -> leave());
        addDetailEscapePressListener(escape -> leave());
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String username) {
        if (username == null) {
            setDetail(null);
            return;
        }
        var person = people.get(new PersonId(username));
        grid.select(person);
        setDetail(panel(person));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.title") + " · Tickmark";
    }

    private PageHeader header() {
        var header = new PageHeader(getTranslation("people.title")).lead(getTranslation("people.lead"));
        if (mayChange) {
            var register = new Button(getTranslation("people.register"), VaadinIcon.PLUS.create());
            register.addThemeVariants(ButtonVariant.PRIMARY);
            register.addClickListener(click -> new NewPersonDialog(people, passwords, this::registered).open());
            header.actions(register);
        }
        return header;
    }

    private void buildGrid() {
        PersonColumns.addTo(grid);
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setItemsPageable(this::page);
        grid.setEmptyStateComponent(
                new EmptyState(VaadinIcon.USERS, getTranslation("people.none"), getTranslation("people.none.hint")));
        grid.addSelectionListener(selected -> {
            if (selected.isFromClient()) {
                selected.getFirstSelectedItem().ifPresentOrElse(PeopleView::show, this::leave);
            }
        });
    }

    private List<PersonDetails> page(Pageable page) {
        return people.search(search.words(), search.inactiveToo(), page);
    }

    private void registered(PersonDetails person) {
        grid.getDataProvider().refreshAll();
        show(person);
    }

    private void changed(PersonDetails person) {
        grid.getDataProvider().refreshAll();
        setDetail(panel(person));
    }

    private PersonPanel panel(PersonDetails person) {
        var panel = new PersonPanel(person, mayChange, people, passwords, this::changed, this::leave);
        return mayChange ? panel.withTokens(tokens, clock) : panel;
    }

    private static void show(PersonDetails person) {
        UI.getCurrent().navigate(PeopleView.class, person.id().value());
    }

    private void leave() {
        grid.deselectAll();
        UI.getCurrent().navigate(PeopleView.class);
    }
}
