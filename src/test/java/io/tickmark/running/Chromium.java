package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A real browser, as people have it. */
final class Chromium implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Rows of a grid are placed a few frames after they were made: until then one may lie over another. */
    private static final String STANDS = """
            async () => {
              const rows = grid => [...grid.$.items.children];
              const places = () => JSON.stringify([...document.querySelectorAll('vaadin-grid')]
                  .map(grid => [grid.loading, rows(grid).map(row => [row.offsetHeight, row.style.transform])]));
              let before = '';
              for (let frame = 0, still = 0; still < 5; frame++) {
                if (frame === 600) throw new Error('The lists do not come to rest: ' + before);
                await new Promise(requestAnimationFrame);
                const now = places();
                still = now === before && !now.includes('[true') ? still + 1 : 0;
                before = now;
              }
            }""";

    private static final double PATIENCE = 30_000;

    private final Playwright playwright = Playwright.create();
    private final Browser browser;

    Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** A page nobody has opened yet, in a browser that speaks the language. */
    Page blank(ColorScheme scheme, int width, String language) {
        var page = browser.newContext(new Browser.NewContextOptions()
                        .setColorScheme(scheme)
                        .setLocale(language)
                        .setTimezoneId("America/New_York")
                        .setViewportSize(width, 900))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** A page where the person is signed in. */
    Page signedIn(String address, String user, ColorScheme scheme, int width) {
        var page = blank(scheme, width, "en-US");
        page.navigate(address + "/login");
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill("brackwater");
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        settle(page);
        return page;
    }

    /** Waits until the server has answered all that the page asked. */
    static void settle(Page page) {
        page.waitForFunction("() => window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients"
                + " && Object.values(window.Vaadin.Flow.clients).every(c => !c.isActive || !c.isActive())");
    }

    /** Waits until nothing moves or fades any more, and each list has its rows where they belong. */
    static void rest(Page page) {
        settle(page);
        page.waitForFunction("() => document.getAnimations().every(one => one.playState !== 'running'"
                + " || one.effect.getComputedTiming().endTime === Infinity)");
        page.evaluate(STANDS);
    }

    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private static final String CUT = """
            () => {
              const inside = root => [...root.querySelectorAll('*')].flatMap(
                  each => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
              return [...document.querySelectorAll('vaadin-dialog, vaadin-confirm-dialog')]
                  .flatMap(dialog => inside(dialog.shadowRoot))
                  .filter(each => each.part.contains('content') && each.scrollWidth > each.clientWidth + 1)
                  .map(each => each.scrollWidth + ' in ' + each.clientWidth);
            }""";

    /** A dialog is as wide as what it says. */
    static void checkDialogsWhole(Page page, String what) {
        assertThat((List<?>) page.evaluate(CUT)).as("cut at the side: " + what).isEmpty();
    }

    /** No violation of WCAG 2.2 A and AA that a machine can find. No page has a frame of another site, so one run sees all. */
    static void checkAccessible(Page page, String what) {
        check(new AxeBuilder(page).withTags(WCAG), what);
    }

    /** The same of what alone can differ once the colours are others. */
    static void checkColours(Page page, String what) {
        check(new AxeBuilder(page).withRules(List.of("color-contrast", "link-in-text-block")), what);
    }

    private static void check(AxeBuilder axe, String what) {
        var violations = axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                        + rule.getNodes().stream()
                                .limit(3)
                                .map(node -> node.getHtml())
                                .toList())
                .toList();
        assertThat(violations).as("accessibility of " + what).isEmpty();
    }

    private static Path executable() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "The browser stories need Chromium: install the package chromium and run again."));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
