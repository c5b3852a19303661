package io.tickmark.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.tickmark.running.SharedDemo.Stage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A person at a browser: finds things by what is written on them, and counts what it takes. */
final class Visitor implements AutoCloseable {

    private static final String GIVE = """
            ([kind, name, type, content]) => {
              const bytes = Uint8Array.from(atob(content), one => one.charCodeAt(0));
              const data = new DataTransfer();
              data.items.add(new File([bytes], name, {type}));
              const options = {bubbles: true, cancelable: true};
              document.body.dispatchEvent(kind === 'drop'
                  ? new DragEvent('drop', {...options, dataTransfer: data})
                  : new ClipboardEvent('paste', {...options, clipboardData: data}));
            }""";

    private final Stage stage;
    private final String user;
    private final Page page;
    private int interactions;

    Visitor(Stage stage, String user, int width, String language) {
        this.stage = stage;
        this.user = user;
        this.page = stage.chromium().blank(ColorScheme.LIGHT, width, language);
    }

    Page page() {
        return page;
    }

    /** What was clicked, typed, dropped or pasted since the person signed in. */
    int interactions() {
        return interactions;
    }

    Visitor opens(String path) {
        page.navigate(stage.demo().address() + path);
        Chromium.settle(page);
        return this;
    }

    Visitor signsIn() {
        return signsIn("Username", "Password", "Sign in", "brackwater");
    }

    Visitor signsIn(String password) {
        return signsIn("Username", "Password", "Sign in", password);
    }

    Visitor signsInGerman(String password) {
        return signsIn("Benutzername", "Passwort", "Anmelden", password);
    }

    private Visitor signsIn(String nameField, String passwordField, String button, String password) {
        page.getByLabel(nameField, new Page.GetByLabelOptions().setExact(true)).fill(user);
        page.getByLabel(passwordField, new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        page.evaluate("document.documentElement.dataset.before = ''");
        button(button).click();
        assertThat(page.locator("html[data-before]")).hasCount(0);
        Chromium.settle(page);
        interactions = 0;
        return this;
    }

    Locator button(String name) {
        return role(AriaRole.BUTTON, name);
    }

    Locator link(String name) {
        return role(AriaRole.LINK, name);
    }

    Locator heading(String name) {
        return role(AriaRole.HEADING, name);
    }

    Locator role(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A cell of a test's grid, by what a screen reader says of it. */
    Locator cell(String spoken) {
        return page.getByLabel(spoken);
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Visitor clicks(String button) {
        return clicks(button(button));
    }

    Visitor clicks(Locator what) {
        what.click();
        interactions++;
        Chromium.settle(page);
        return this;
    }

    /** As many people do everywhere. */
    Visitor clicksTwice(String button) {
        button(button).dblclick();
        interactions++;
        Chromium.settle(page);
        return this;
    }

    Visitor standsOn(Locator what) {
        what.focus();
        return this;
    }

    /** What others do draws this part of the page anew. */
    Visitor seesAnew(String part, Runnable others) {
        page.locator(part).first().evaluate("part => part.dataset.before = ''");
        others.run();
        assertThat(page.locator(part + "[data-before]")).hasCount(0);
        Chromium.settle(page);
        return this;
    }

    /** By the menu. The browser's router loses a click that comes before the page is there. */
    Visitor goesTo(String page) {
        return clicks(link(page).first()).isAt(page);
    }

    /** The button in the dialog that is open. */
    Locator inDialog(AriaRole role, String name) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Clicks what closes the dialog: these words stand last on the page. */
    Visitor confirms(String words) {
        return clicks(page.getByText(words, new Page.GetByTextOptions().setExact(true))
                .last());
    }

    Visitor looksAt(String tab) {
        return clicks(role(AriaRole.TAB, tab));
    }

    Visitor types(String label, String text) {
        field(label).fill(text);
        interactions++;
        return this;
    }

    Visitor chooses(String label, String typed, String option) {
        field(label).fill(typed);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
        interactions++;
        Chromium.settle(page);
        return this;
    }

    Visitor presses(String... keys) {
        for (var key : keys) {
            page.keyboard().press(key);
            interactions++;
        }
        return this;
    }

    /** Clicks the button and picks the file in the dialog the system shows. */
    Visitor attaches(String button, Path file) {
        page.waitForFileChooser(() -> button(button).click()).setFiles(file);
        interactions++;
        return this;
    }

    Visitor drops(String name, String type, byte[] content) {
        return gives("drop", name, type, content);
    }

    Visitor pastes(String name, String type, byte[] content) {
        return gives("paste", name, type, content);
    }

    /** Pastes text where the cursor is. */
    Visitor pastesText(String text) {
        page.evaluate("""
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  const options = {bubbles: true, cancelable: true, clipboardData: data};
                  document.activeElement.dispatchEvent(new ClipboardEvent('paste', options));
                }""", text);
        interactions++;
        return this;
    }

    private Visitor gives(String kind, String name, String type, byte[] content) {
        page.evaluate(GIVE, List.of(kind, name, type, Base64.getEncoder().encodeToString(content)));
        interactions++;
        return this;
    }

    /** The first such thing on the page that is not hidden. */
    Locator seen(String selector) {
        return page.locator(selector)
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    /** Waits until it stands on the page. */
    Visitor sees(String text) {
        assertThat(page.getByText(text)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Visitor doesNotSee(Locator what) {
        assertThat(what).hasCount(0);
        return this;
    }

    Visitor sees(Locator what) {
        assertThat(what.first()).isVisible();
        return this;
    }

    /** What the button's link hands out. */
    byte[] downloads(Locator link) throws IOException {
        var download = page.waitForDownload(link::click);
        interactions++;
        return Files.readAllBytes(download.path());
    }

    Visitor picture(String name) {
        Chromium.rest(page);
        Chromium.picture(page, "story-" + name);
        return this;
    }

    /** Works in that year, as the bar on top shows it. */
    Visitor inYear(String year) {
        var picker = page.locator("vaadin-select.cycle-picker");
        if (!picker.locator("vaadin-select-value-button").textContent().contains(year)) {
            clicks(picker);
            clicks(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(year)));
        }
        return this;
    }

    /** The page is called so in its one heading. */
    Visitor isAt(String title) {
        assertThat(heading(title)).isVisible();
        Chromium.settle(page);
        return this;
    }

    /** Nothing a machine can find is in anybody's way, in light and in dark. */
    Visitor findsItAccessible(String what) {
        shows(what, ColorScheme.LIGHT);
        Chromium.checkAccessible(page, what);
        Chromium.checkDialogsWhole(page, what);
        shows(what, ColorScheme.DARK);
        Chromium.checkColours(page, what + " in the dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        stage.pages().seen(URI.create(page.url()).getPath());
        return this;
    }

    private void shows(String what, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        Chromium.rest(page);
        Chromium.picture(page, "story-" + what + "-" + scheme.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public void close() {
        Chromium.picture(page, "story-last-of-" + user);
        page.context().close();
    }
}
