package io.tickmark.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.tickmark.Databases.OnH2;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.RefusingEngine;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The engine is away and has refused something before: the lead comes from the banner to what is unsent. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "camunda.client.rest-address=http://127.0.0.1:1")
@ActiveProfiles("demo")
@OnH2
@Import(RefusingEngine.class)
class OutboxIT {

    private static final int PHONE = 390;

    @Autowired
    private RefusingEngine engine;

    @Autowired
    private InstructionLog instructions;

    @Value("${local.server.port}")
    private int port;

    private final Chromium chromium = new Chromium();

    @BeforeEach
    void one_decision_was_refused(@Autowired JdbcClient jdbc) {
        jdbc.sql("delete from work_instruction").update();
        engine.refusesWorkOfNovak(
                "Test P2P-05 at Monterrey",
                "Command 'COMPLETE' rejected with code 'INVALID_ARGUMENT': Expected to write variables of at most"
                        + " 4194304 bytes, but it was 4194305");
    }

    @AfterEach
    void leave() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, PHONE})
    void the_lead_comes_from_the_banner_to_what_was_refused_and_sends_it_again(int width) {
        var page = chromium.signedIn("http://localhost:" + port, "d.marchetti", ColorScheme.LIGHT, width);
        Chromium.picture(page, "outbox-banner-" + width);
        page.locator(".banner a").click();
        assertThat(page.getByRole(AriaRole.HEADING).getByText("Unsent decisions"))
                .isVisible();
        assertThat(page.getByText("Command 'COMPLETE' rejected")).isVisible();
        isFine(page, "outbox-" + width);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);

        page.getByText("Send again").first().click();
        assertThat(page.getByText("Send “Test P2P-05 at Monterrey” again?")).isVisible();
        isFine(page, "outbox-asks-" + width);
        page.getByText("Send again").last().click();
        assertThat(page.getByText("On its way again.")).isVisible();

        assertThat(instructions.refused()).isZero();
        assertThat(page.getByText("0 refused, 1 on their way")).isVisible();
    }

    private static void isFine(Page page, String what) {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Chromium.rest(page);
            Chromium.picture(page, what + "-" + scheme);
            Chromium.checkAccessible(page, what + " in " + scheme);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }
}
