package io.tickmark.shell;

import static io.tickmark.people.Role.ADMIN;
import static io.tickmark.people.Role.AUDIT_COMMITTEE;
import static io.tickmark.people.Role.CAE;
import static io.tickmark.people.Role.CEO;
import static io.tickmark.people.Role.CFO;
import static io.tickmark.people.Role.EXTERNAL_AUDITOR;
import static io.tickmark.people.Role.SOX_PMO;
import static io.tickmark.people.Role.SOX_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import io.tickmark.As;
import io.tickmark.DemoTest;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.sox.TestingBinder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Who may open which page: each page by its address, as each role, in the demo company. */
@DemoTest
class EveryRouteAndRoleTest extends SpringBrowserlessTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Set<Role> WORKERS = EnumSet.complementOf(EnumSet.of(ADMIN, EXTERNAL_AUDITOR));
    private static final Set<Role> BUSINESS = EnumSet.complementOf(EnumSet.of(ADMIN));
    private static final Set<Role> LEAD = EnumSet.of(SOX_PMO);
    private static final Set<Role> READERS_OF_THE_TRAIL =
            EnumSet.of(EXTERNAL_AUDITOR, SOX_PMO, CAE, CFO, CEO, AUDIT_COMMITTEE, SOX_REVIEWER);

    /**
     * One row of the table.
     *
     * @param address with what the demo has; the same as the route where it names nothing
     * @param page that is shown to who may see it
     */
    private record Row(String route, String address, String page, Set<Role> allowed) {

        Row(String route, String page, Set<Role> allowed) {
            this(route, route, page, allowed);
        }
    }

    /** Stands for the page a person starts on. */
    private static final String FIRST_PAGE = "";

    private static final List<Row> TABLE = List.of(
            new Row("", FIRST_PAGE, ALL),
            new Row("login", "LoginView", ALL),
            new Row("choose-password", FIRST_PAGE, ALL),
            new Row("tokens", "TokensView", ALL),
            new Row("work", "MyWorkView", WORKERS),
            new Row("team", "TeamWorkView", WORKERS),
            new Row("inbox", "InboxView", ALL),
            new Row("everyone", "EveryonesWorkView", LEAD),
            new Row("outbox", "OutboxView", LEAD),
            new Row("work/form/:formId/:workItemId", "work/form/sox-close-round/17", "SimpleFormView", ALL),
            new Row(
                    "work/sox/provide-evidence/:workItemId",
                    "work/sox/provide-evidence/17",
                    "ProvideEvidenceView",
                    ALL),
            new Row("work/sox/test-control/:workItemId", "work/sox/test-control/17", "TestControlView", ALL),
            new Row("work/sox/review-test/:workItemId", "work/sox/review-test/17", "ReviewTestView", ALL),
            new Row("cycle/:id?", "cycle/{cycle}", "CycleView", BUSINESS),
            new Row("rounds", "RoundsView", BUSINESS),
            new Row("rounds/open/:cycle", "rounds/open/{cycle}", "OpenRoundView", LEAD),
            new Row("round/:id", "round/{round}", "RoundView", BUSINESS),
            new Row("tests/:cycle", "tests/{cycle}", "TestsView", BUSINESS),
            new Row("test/:id", "test/{test}", "ControlTestView", BUSINESS),
            new Row("controls", "ControlsView", BUSINESS),
            new Row("controls/:control", "controls/P2P-05", "ControlView", BUSINESS),
            new Row("controls/coverage", "CoverageView", BUSINESS),
            new Row("controls/import", "ImportView", LEAD),
            new Row("deficiencies", "DeficienciesView", BUSINESS),
            new Row("trail", "TrailView", READERS_OF_THE_TRAIL),
            new Row("people", "PeopleView", EnumSet.of(ADMIN, SOX_PMO)));

    @Autowired
    private People people;

    @Autowired
    private TestingBinder binder;

    @Test
    void no_page_is_left_out() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new ArrayList<String>();
        for (var view : scanner.findCandidateComponents("io.tickmark")) {
            routes.add(Class.forName(view.getBeanClassName())
                    .getAnnotation(Route.class)
                    .value());
        }

        assertThat(TABLE.stream().map(Row::route)).containsExactlyInAnyOrderElementsOf(routes);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_opens_its_pages_and_is_told_that_the_others_are_not_for_it(Role role) {
        var soft = new SoftAssertions();
        As.person(holder(role).value(), role, () -> {
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            TABLE.forEach(row -> {
                UI.getCurrent().navigate(address(row));
                soft.assertThat(getCurrentView().getClass().getSimpleName())
                        .as(role + " at " + row.address())
                        .isEqualTo(shown(row, role));
            });
        });
        soft.assertAll();
    }

    private static String shown(Row row, Role role) {
        if (!row.allowed().contains(role)) {
            return "AccessDeniedPage";
        }
        return row.page().equals(FIRST_PAGE) ? firstPage(role) : row.page();
    }

    private static String firstPage(Role role) {
        return switch (role) {
            case ADMIN -> "PeopleView";
            case EXTERNAL_AUDITOR -> "CycleView";
            default -> "MyWorkView";
        };
    }

    private PersonId holder(Role role) {
        return people.holding(role).stream().findFirst().map(PersonDetails::id).orElse(new PersonId("d.marchetti"));
    }

    private String address(Row row) {
        var cycle = binder.cycles().getFirst().id();
        var round = binder.rounds(cycle).getFirst().id();
        var test = binder.tests(round).getFirst().id();
        return row.address()
                .replace("{cycle}", cycle.toString())
                .replace("{round}", round.toString())
                .replace("{test}", test.toString());
    }
}
