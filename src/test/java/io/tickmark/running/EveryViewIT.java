package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import io.tickmark.running.SharedDemo.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** Each view, as somebody who may see it, in light and dark: it opens, and axe finds nothing. */
@ExtendWith(SharedDemo.class)
class EveryViewIT {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    private record View(String route, String user, String address) {

        View(String route, String user) {
            this(route, user, route);
        }
    }

    private static final List<View> VIEWS = List.of(
            new View("work", "d.marchetti"),
            new View("team", "s.novak"),
            new View("inbox", "s.novak"),
            new View("everyone", "d.marchetti"),
            new View("controls", "d.marchetti"),
            new View("controls/:control", "d.marchetti", "controls/P2P-05"),
            new View("controls/coverage", "d.marchetti"),
            new View("trail", "ext.auditor1"),
            new View("tokens", "s.novak"),
            new View("cycle/:id?", "s.novak", "cycle"),
            new View("rounds", "d.marchetti"),
            new View("deficiencies", "ext.auditor1"),
            new View("choose-password", "s.novak"),
            new View("people", "w.hale"));

    /** Views that somebody of a story comes through, in light and dark as well. */
    private static final List<String> IN_STORIES = List.of(
            "",
            "login",
            "controls/import",
            "round/:id",
            "rounds/open/:cycle",
            "test/:id",
            "tests/:cycle",
            "work/form/:formId/:workItemId",
            "work/sox/provide-evidence/:workItemId",
            "work/sox/review-test/:workItemId",
            "work/sox/test-control/:workItemId");

    @Test
    void no_view_is_left_out() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = new ArrayList<String>();
        for (var view : scanner.findCandidateComponents("io.tickmark")) {
            routes.add(Class.forName(view.getBeanClassName())
                    .getAnnotation(Route.class)
                    .value());
        }

        assertThat(Stream.concat(VIEWS.stream().map(View::route), IN_STORIES.stream()))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @TestFactory
    Stream<DynamicTest> every_view_opens_and_is_accessible(Stage stage) {
        var phone = DynamicTest.dynamicTest("my work on a phone", () -> check(stage, VIEWS.getFirst(), PHONE));
        return Stream.concat(
                VIEWS.stream().map(view -> DynamicTest.dynamicTest(view.route(), () -> check(stage, view, WIDE))),
                Stream.of(phone));
    }

    /** Who opens a page by its address without the right is told so, and the attempt stands in the trail. */
    @Test
    void a_page_without_the_right_is_refused_and_the_attempt_kept(Stage stage) {
        try (var lucia = stage.visitor("l.garza", WIDE)) {
            lucia.opens("/trail").signsIn().isAt("This page is not for your roles");
            assertThat(stage.demo()
                            .get("ext.auditor1", "/api/v1/trail?actor=l.garza&action=ACCESS_DENIED")
                            .path("total")
                            .asInt())
                    .isPositive();
        }
    }

    private static void check(Stage stage, View view, int width) {
        try (var visitor = stage.visitor(view.user(), width)) {
            visitor.opens("/" + view.address()).signsIn().sees(visitor.page().locator("h1"));
            visitor.findsItAccessible("view-" + view.address().replace('/', '-') + "-" + width);
        }
    }
}
