package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Each view, as somebody who may see it, in light and dark, wide and narrow: it opens, and axe finds nothing. */
class EveryViewIT {

    private record View(String user, String route) {}

    private static final List<View> VIEWS = List.of(
            new View("d.marchetti", "work"),
            new View("s.novak", "team"),
            new View("d.marchetti", "controls"),
            new View("d.marchetti", "controls/P2P-05"),
            new View("d.marchetti", "controls/import"),
            new View("ext.auditor1", "trail"),
            new View("d.marchetti", "controls/coverage"),
            new View("d.marchetti", "everyone"),
            new View("s.novak", "tokens"),
            new View("d.marchetti", "cycle"),
            new View("d.marchetti", "rounds"),
            new View("ext.auditor1", "deficiencies"),
            new View("w.hale", "people"));

    @TempDir
    static Path folder;

    private static RunningDemo application;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        chromium = new Chromium();
        application = RunningDemo.start(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
        chromium.close();
    }

    @TestFactory
    Stream<DynamicTest> every_view_opens_and_is_accessible() {
        var tests = new ArrayList<DynamicTest>();
        for (var view : VIEWS) {
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                tests.add(DynamicTest.dynamicTest(view + " " + scheme, () -> check(view, scheme, 1280)));
            }
        }
        tests.add(DynamicTest.dynamicTest("my work on a phone", () -> check(VIEWS.getFirst(), ColorScheme.LIGHT, 390)));
        tests.add(DynamicTest.dynamicTest("a page without the right", EveryViewIT::checkDenied));
        return tests.stream();
    }

    /** Who opens a page by its address without the right is told so, and the attempt stands in the trail. */
    private static void checkDenied() {
        var page = chromium.signedIn(application.address(), "l.garza", ColorScheme.LIGHT, 1280);
        try {
            page.navigate(application.address() + "/trail");
            Chromium.settle(page);
            assertThat(page.locator("vaadin-grid").count()).isZero();
            Chromium.picture(page, "trail-denied");
            assertThat(application
                            .get("ext.auditor1", "/api/v1/trail?actor=l.garza&action=ACCESS_DENIED")
                            .path("total")
                            .asInt())
                    .isPositive();
        } finally {
            page.context().close();
        }
    }

    private void check(View view, ColorScheme scheme, int width) {
        var page = chromium.signedIn(application.address(), view.user(), scheme, width);
        try {
            page.navigate(application.address() + "/" + view.route());
            Chromium.settle(page);
            assertThat(page.locator("h1, h2").first().isVisible()).isTrue();
            Chromium.picture(
                    page,
                    (view.route() + "-" + scheme + "-" + width)
                            .replace('/', '-')
                            .toLowerCase());
            Chromium.checkAccessible(page, view.route());
        } finally {
            page.context().close();
        }
    }
}
