package io.tickmark.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import io.tickmark.running.SharedDemo.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The program lead: brings the matrix, plans a year and a round, keeps it going, and takes it back. */
@ExtendWith(SharedDemo.class)
class LeadStoryIT {

    private static final int WIDE = 1280;
    private static final Path MATRIX = Path.of("src", "main", "resources", "demo", "rcm.csv");
    private static final String TITLE = "Annual code-of-conduct acknowledgement";

    @TempDir
    Path folder;

    @Test
    void a_faulty_matrix_changes_nothing_and_a_good_one_is_looked_at_before_it_is_applied(Stage stage)
            throws IOException {
        var matrix = Files.readString(MATRIX).replace("2027-01-01", stage.year() + "-01-01");
        var faulty = Files.writeString(folder.resolve("faulty.csv"), matrix.replaceFirst(",ANNUAL,", ",SOMETIMES,"));
        var good = Files.writeString(folder.resolve("better.csv"), matrix.replace(TITLE, "Yearly word on the code"));
        try (var davide = stage.visitor("d.marchetti", WIDE)) {
            davide.opens("/controls/import").signsIn().isAt("Import the matrix").findsItAccessible("import");
            davide.attaches("Choose a file", faulty)
                    .sees("One fault in faulty.csv")
                    .sees("SOMETIMES");
            davide.findsItAccessible("import-faulty").opens("/controls/ELC-01").sees("Versions (1)");

            davide.opens("/controls/import").attaches("Choose a file", good).sees("Applying it adds 0, changes 1");
            davide.findsItAccessible("import-preview")
                    .clicks("Apply the import")
                    .sees("1 changed");
            davide.isAt("Controls").opens("/controls/ELC-01").isAt("Yearly word on the code");
            davide.sees("Versions (2)").findsItAccessible("control");
        }
    }

    @Test
    void a_round_is_planned_without_conflicts_confirmed_led_and_taken_back(Stage stage) {
        try (var davide = stage.visitor("d.marchetti", WIDE)) {
            davide.opens("/cycle").signsIn().isAt("FY" + stage.year());
            staysOnHisLinkWhileOthersWork(davide, stage);
            davide.clicks("Open a cycle").clicks(davide.inDialog(AriaRole.BUTTON, "Open a cycle"));
            var year = "FY" + (stage.year() + 1);
            davide.isAt(year).sees("No round yet").findsItAccessible("cycle-empty");
            plans(davide, year);
            confirms(davide, year);
            leads(davide, year);
            cancels(davide, year);
        }
    }

    private static void staysOnHisLinkWhileOthersWork(Visitor davide, Stage stage) {
        var link = davide.link("FY" + stage.year() + " interim");
        var api = stage.demo().api();
        var item = stage.demo().firstOf("b.whitfield", "provide-evidence");
        var test = item.path("subjectId").asString();
        davide.standsOn(link).seesAnew(".round-card", () -> {
            api.upload("b.whitfield", test);
            var version = api.get("b.whitfield", "/api/v1/tests/" + test).path("version");
            var address = "/api/v1/work-items/" + item.path("id").asString() + "/provide-evidence";
            api.post("b.whitfield", address, Map.of("version", version.asLong()));
        });
        assertThat(link).isFocused();
    }

    private static void plans(Visitor davide, String year) {
        davide.clicks(davide.link("Open a round")).isAt("Open a round");
        dueOn(davide, "10/11").sees("Write the day as 31 Dec 2027");
        dueOn(davide, "2020-05-04").sees("which is past (WF-02)");
        dueOn(davide, "someday").sees("Write the day as 31 Dec 2027");
        davide.findsItAccessible("round-plan-past");
        dueOn(davide, "25 Oct " + year.substring(2));
        davide.types("Search", "P2P-05").clicks("Select all shown");
        davide.sees("Nothing stands against it.");
        davide.chooses("Name one person for all tests shown", "Sof", "Sofia Novak");
        davide.clicks("Name for 3 tests").sees("is named for 3 tests.").clicks("Change people of P2P-05 at Monterrey");
        davide.chooses("Owner", "Sof", "Sofia Novak").sees("(SOD-01)").findsItAccessible("round-plan");
        davide.chooses("Owner", "Ana", "Ana Reyes").sees("Nothing stands against it.");
        davide.clicks("Open the round").sees("The round is open.").isAt(year + " interim");
        davide.sees("waits for the lead to confirm it").findsItAccessible("round-unconfirmed");
    }

    private static Visitor dueOn(Visitor davide, String day) {
        davide.types("Due", day).page().keyboard().press("Tab");
        return davide;
    }

    private static void confirms(Visitor davide, String year) {
        davide.sees("Not started").clicks(davide.link("Confirm " + year + " interim"));
        davide.sees("Confirming starts one test").sees(davide.link(year + " interim"));
        davide.sees("The 3 tests of the round")
                .sees("Owner: Ana Reyes · Tester: Sofia Novak · Reviewer: any SOX reviewer");
        davide.findsItAccessible("simple-form");
        davide.clicks("Confirm " + year + " interim").sees("tick it, or leave the form for later.");
        davide.clicks(davide.role(AriaRole.CHECKBOX, "Owners, testers and reviewers are the right people"));
        davide.clicks("Confirm " + year + " interim").sees("Sent. The process goes on.");
        davide.goesTo("Rounds").clicks(davide.link(year + " interim"));
        davide.sees("Evidence requested").sees("Ana Reyes").looksAt("Process").sees("3 active");
        davide.findsItAccessible("round-process");
    }

    private static void leads(Visitor davide, String year) {
        davide.goesTo("Everyone's work").chooses("Person or group", "Ana", "Ana Reyes");
        davide.types("Filter by title", "P2P-05").findsItAccessible("everyone");
        davide.clicks(davide.link("Provide evidence for P2P-05 at Monterrey")).clicks("Reassign");
        davide.chooses("To", "Beth", "Beth Whitfield").types("Reason", "Ana is away until December.");
        davide.findsItAccessible("reassign").clicks("Reassign 1 item").sees("on the way to Beth Whitfield");
        davide.sees("Beth Whitfield works on this.");

        davide.goesTo("Rounds").clicks(davide.link(year + " interim")).isAt(year + " interim");
        davide.clicks(davide.link("P2P-05 at Toledo")).isAt("P2P-05 at Toledo");
    }

    private static void cancels(Visitor davide, String year) {
        davide.clicks(davide.link(year + " interim")).clicks("Cancel the round").sees("3 open tests stop");
        davide.types("Reason", "It is tested with the interim round.").findsItAccessible("cancel-round");
        davide.confirms("Cancel the round").sees("The round is cancelled.");
        davide.sees("cancelled: It is tested with the interim round.").findsItAccessible("round-cancelled");
    }
}
