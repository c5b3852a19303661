package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.tickmark.running.SharedDemo.Stage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The external auditor: wants proof, takes it along, and can change nothing by any door. */
@ExtendWith(SharedDemo.class)
class AuditorStoryIT {

    private static final int WIDE = 1280;
    private static final String CONCLUDED = "TRE-03";
    private static final List<String> DECISIONS = List.of(
            "Claim",
            "Release",
            "Reassign",
            "Reopen",
            "Move due date",
            "Stop test",
            "Cancel test",
            "Open a round",
            "Open a cycle",
            "Cancel the round",
            "Withdraw",
            "New version",
            "Choose files",
            "Import");

    @Test
    void a_concluded_test_is_read_from_the_cycle_down_to_the_file_with_its_hash(Stage stage) throws Exception {
        try (var jordan = stage.visitor("ext.auditor1", WIDE)) {
            var year = "FY" + stage.year();
            jordan.opens("/rounds").signsIn().isAt("Rounds").inYear(year).clicks(jordan.link(year));
            jordan.isAt(year)
                    .findsItAccessible("cycle")
                    .clicks(jordan.page().getByText("ineffective").first());
            jordan.sees(jordan.link("P2P-06 at Toledo")).findsItAccessible("tests");
            jordan.clicks(jordan.link(year)).isAt(year);
            jordan.clicks(jordan.link(year + " interim")).sees(jordan.role(AriaRole.TAB, "Tests"));
            changesNothing(jordan.findsItAccessible("round"));
            jordan.types("Control, title or place", CONCLUDED).clicks(jordan.link(CONCLUDED));
            changesNothing(jordan.isAt(CONCLUDED).sees("Sign-offs").findsItAccessible("test"));
            checksWhatWasSigned(jordan);
            checksTheFile(jordan.looksAt("Evidence"), "FY%02d-TRE-03-TOE-INT".formatted(stage.year() % 100));
            jordan.looksAt("History").sees("Concluded").findsItAccessible("history");
            jordan.looksAt("Process")
                    .sees("Path taken")
                    .sees("Control effective")
                    .findsItAccessible("process");
            changesNothing(jordan);
        }
    }

    @Test
    void the_trail_is_narrowed_verified_and_taken_along(Stage stage) throws IOException {
        try (var jordan = stage.visitor("ext.auditor1", WIDE)) {
            jordan.opens("/trail").signsIn().isAt("Trail").chooses("What happened", "Conclu", "Concluded");
            var count = jordan.page().locator(".count");
            var entries = Integer.parseInt(count.textContent().replaceAll("\\D", ""));
            var taken = new String(jordan.downloads(jordan.link("Export as CSV")), StandardCharsets.UTF_8);
            assertThat(entries).isPositive();
            assertThat(taken.lines().filter(line -> line.contains(",CONCLUDED,")))
                    .hasSize(entries);
            assertThat(taken.lines()).hasSize(entries + 1);
            jordan.findsItAccessible("trail-narrowed");
            jordan.clicks("Verify the chain").sees("Intact").findsItAccessible("trail-verified");
            var recipe = jordan.link("how each hash is taken, with a short program");
            var told = jordan.page().waitForPopup(recipe::click);
            assertThat(told.textContent("body")).contains("tickmark-trail/1");
        }
    }

    @Test
    void what_is_not_for_the_auditor_is_refused_calmly_and_stands_in_the_trail(Stage stage) {
        var item =
                stage.demo().firstOf("l.garza", "provide-evidence").path("page").asString();
        try (var jordan = stage.visitor("ext.auditor1", WIDE)) {
            jordan.opens("/people")
                    .signsIn()
                    .isAt("This page is not for your roles")
                    .findsItAccessible("denied");
            changesNothing(jordan.opens("/controls/import").isAt("This page is not for your roles"));
            changesNothing(jordan.opens(item).sees("Lucía Garza works on this. You can read it"));
            jordan.doesNotSee(jordan.button("Send evidence")).picture("work-item-of-another");
            jordan.opens("/trail?person=ext.auditor1&action=ACCESS_DENIED").isAt("Trail");
            jordan.sees("2 entries").sees("people").sees("controls/import");
        }
    }

    private static void changesNothing(Visitor jordan) {
        for (var decision : DECISIONS) {
            jordan.doesNotSee(jordan.button(decision)).doesNotSee(jordan.link(decision));
        }
    }

    private static void checksWhatWasSigned(Visitor jordan) throws IOException, GeneralSecurityException {
        jordan.clicks(jordan.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("What was signed"))
                .first());
        jordan.sees("Unchanged").findsItAccessible("signed");
        var signed = jordan.downloads(jordan.link("Download as signed"));
        jordan.sees("SHA-256 signed: " + sha256(signed)).sees("SHA-256 computed now: " + sha256(signed));
        jordan.clicks("Close");
    }

    private static String sha256(byte[] content) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }

    private static void checksTheFile(Visitor jordan, String ref) throws IOException, GeneralSecurityException {
        var file = jordan.link(ref + "-register.csv");
        var hash = jordan.seen("[title^='SHA-256']").getAttribute("title");
        var content = jordan.sees(file).downloads(file);
        assertThat(new String(content, StandardCharsets.UTF_8)).startsWith("no,date,status of " + ref);
        assertThat("SHA-256 " + sha256(content)).isEqualTo(hash);
        jordan.clicks(jordan.button("Verify " + ref + "-register.csv"))
                .sees("is what was handed in.")
                .sees(hash.substring("SHA-256 ".length()));
        jordan.findsItAccessible("evidence");
    }
}
