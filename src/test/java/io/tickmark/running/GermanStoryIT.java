package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.tickmark.running.SharedDemo.Stage;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who reads German, comes, mistypes, works, and leaves. */
@ExtendWith(SharedDemo.class)
class GermanStoryIT {

    private static final int WIDE = 1280;
    private static final String ME = "Ute Lehmann, Einstellungen und Abmelden";

    @Test
    void the_way_in_the_work_and_the_way_out_are_in_german(Stage stage) {
        try (var ute = stage.visitor("u.lehmann", WIDE, "de-DE")) {
            ute.opens("/work").signsInGerman("verkehrt").sees("Benutzername oder Passwort stimmt nicht");
            ute.findsItAccessible("login-german").signsInGerman("brackwater").isAt("Meine Arbeit");
            ute.sees("Zu tun").findsItAccessible("my-work-german");
            ute.clicks(ute.page().getByRole(AriaRole.LINK).filter(nachweis()).first())
                    .sees("Nachweise senden");
            assertThat(ute.page().locator("html").getAttribute("lang")).startsWith("de");
            ute.findsItAccessible("provide-evidence-german");
            ute.clicks(ute.role(AriaRole.MENUITEM, ME)).clicks(ute.role(AriaRole.MENUITEM, "Abmelden"));
            ute.sees(ute.button("Anmelden"));
        }
    }

    @Test
    void a_page_left_open_leads_to_the_sign_in_when_its_session_has_ended_elsewhere(Stage stage) {
        try (var ute = stage.visitor("u.lehmann", WIDE, "de-DE")) {
            ute.opens("/work").signsInGerman("brackwater").isAt("Meine Arbeit");
            var second = ute.page().context().newPage();
            second.navigate(stage.demo().address() + "/deficiencies");
            Chromium.settle(second);
            second.getByRole(AriaRole.MENUITEM, new GetByRoleOptions().setName(ME))
                    .click();
            second.getByRole(
                            AriaRole.MENUITEM,
                            new GetByRoleOptions().setName("Abmelden").setExact(true))
                    .click();
            ute.page().waitForURL(Pattern.compile(".*/login.*"));
            ute.sees(ute.button("Anmelden")).picture("session-ended");
        }
    }

    private static FilterOptions nachweis() {
        return new FilterOptions().setHasText("Nachweise für");
    }
}
