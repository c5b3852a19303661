package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.running.SharedDemo.Stage;
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

    /** Somebody goes from page to page by the address bar. */
    private record Walk(String user, int width, String... addresses) {}

    @TestFactory
    Stream<DynamicTest> every_view_opens_and_is_accessible(Stage stage) {
        return Stream.of(
                        new Walk(
                                "d.marchetti",
                                WIDE,
                                "work",
                                "everyone",
                                "outbox",
                                "controls",
                                "controls/P2P-05",
                                "controls/coverage",
                                "rounds"),
                        new Walk("d.marchetti", PHONE, "work"),
                        new Walk("s.novak", WIDE, "cycle", "team", "inbox", "tokens"),
                        new Walk("ext.auditor1", WIDE, "trail", "deficiencies"),
                        new Walk("w.hale", WIDE, "people"))
                .map(walk -> DynamicTest.dynamicTest(walk.user() + " at " + walk.width(), () -> take(walk, stage)));
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

    private static void take(Walk walk, Stage stage) {
        try (var visitor = stage.visitor(walk.user(), walk.width())) {
            visitor.opens("/" + walk.addresses()[0]).signsIn();
            for (var address : walk.addresses()) {
                visitor.opens("/" + address).sees(visitor.page().locator("h1"));
                visitor.findsItAccessible("view-" + address.replace('/', '-') + "-" + walk.width());
            }
        }
    }
}
