package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.running.SharedDemo.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each view that no story comes through, as somebody who may see it, in light and dark: it opens, and axe finds nothing.
 * That none is left out is seen at the end of the {@link SharedDemo}.
 */
@ExtendWith(SharedDemo.class)
class EveryViewIT {

    private static final int WIDE = 1280;
    private static final int PHONE = 390;

    private record View(String address, String user) {}

    private static final List<View> VIEWS = List.of(
            new View("work", "d.marchetti"),
            new View("team", "s.novak"),
            new View("inbox", "s.novak"),
            new View("everyone", "d.marchetti"),
            new View("outbox", "d.marchetti"),
            new View("controls", "d.marchetti"),
            new View("controls/P2P-05", "d.marchetti"),
            new View("controls/coverage", "d.marchetti"),
            new View("trail", "ext.auditor1"),
            new View("tokens", "s.novak"),
            new View("cycle", "s.novak"),
            new View("rounds", "d.marchetti"),
            new View("deficiencies", "ext.auditor1"),
            new View("people", "w.hale"));

    @TestFactory
    Stream<DynamicTest> every_view_opens_and_is_accessible(Stage stage) {
        var phone = DynamicTest.dynamicTest("my work on a phone", () -> check(stage, VIEWS.getFirst(), PHONE));
        return Stream.concat(
                VIEWS.stream().map(view -> DynamicTest.dynamicTest(view.address(), () -> check(stage, view, WIDE))),
                Stream.of(phone));
    }

    @Test
    void the_keys_of_every_page_jump_and_list_themselves_and_leave_fields_alone(Stage stage) {
        try (var sofia = stage.visitor("s.novak", WIDE)) {
            sofia.opens("/work").signsIn().isAt("My work").presses("?").sees("Copy the result down");
            sofia.findsItAccessible("keys").presses("Escape").doesNotSee(sofia.heading("Keys"));

            sofia.clicks(sofia.field("Filter by title")).presses("?", "Backspace");
            sofia.doesNotSee(sofia.heading("Keys")).presses("Control+k", "P", "2", "P", "-", "0", "5");
            sofia.sees(sofia.heading("Search and jump")).sees("Weekly payment run review and dual release");
            sofia.findsItAccessible("jump").presses("Enter").isAt("Weekly payment run review and dual release");
        }
    }

    @Test
    void who_has_a_temporary_password_comes_to_choose_their_own(Stage stage) {
        var temporary = newPasswordOf("p.iyer", stage);
        try (var priya = stage.visitor("p.iyer", WIDE)) {
            priya.opens("/work").signsIn(temporary).sees("Choose a password of your own");
            priya.findsItAccessible("view-choose-password");
        }
    }

    private static String newPasswordOf(String username, Stage stage) {
        try (var william = stage.visitor("w.hale", WIDE)) {
            william.opens("/people/" + username).signsIn().clicks("Reset password");
            william.confirms("Reset password");
            return william.seen("code.secret").textContent();
        }
    }

    /** Who opens a page by its address without the right is told so, and the attempt stands in the trail. */
    @Test
    void a_page_without_the_right_is_refused_and_the_attempt_kept(Stage stage) {
        try (var lucia = stage.visitor("l.garza", WIDE)) {
            lucia.opens("/trail").signsIn().isAt("This page is not for your roles");
            assertThat(stage.demo()
                            .api()
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
