package io.tickmark.running;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.tickmark.running.SharedDemo.Stage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A test goes from the team's work to its conclusion: tester, reviewer, tester, reviewer; and leaves a deficiency behind. */
@ExtendWith(SharedDemo.class)
class ControlTestStoryIT {

    private static final int WIDE = 1280;
    private static final String TEST = "Test O2C-01";
    private static final String REVIEW = "Review the test of O2C-01";

    @TempDir
    Path folder;

    @Test
    void a_control_found_wanting_is_tested_returned_answered_and_concluded(Stage stage) throws IOException {
        try (var sofia = stage.visitor("s.novak", WIDE);
                var elise = stage.visitor("e.fontaine", WIDE)) {
            takes(sofia);
            fills(sofia);
            submits(sofia);
            returns(elise);
            answers(sofia);
            concludes(elise);
            findsTheDeficiency(elise, stage.year());
        }
    }

    @Test
    void a_reviewer_stands_behind_what_the_tester_proposes(Stage stage) {
        try (var elise = stage.visitor("e.fontaine", WIDE)) {
            elise.opens("/team").signsIn().isAt("Team work");
            elise.clicks("Claim: Review the test of TRE-01 at Brno").sees("Claimed.");
            elise.goesTo("My work").clicks(elise.link("Review the test of TRE-01 at Brno"));
            elise.isAt("Review the test of TRE-01 at Brno").clicksTwice("Conclude effective");
            elise.sees("the test ends").findsItAccessible("conclude");
            elise.clicks(elise.inDialog(AriaRole.BUTTON, "Conclude effective"))
                    .sees("Sent. The control is concluded effective.");
        }
    }

    private void takes(Visitor sofia) throws IOException {
        sofia.opens("/team").signsIn().isAt("Team work").findsItAccessible("team");
        sofia.clicks("Claim: " + TEST).sees("Claimed.");
        sofia.goesTo("My work");
        sofia.clicks(sofia.link(TEST)).isAt(TEST).findsItAccessible("test-control");
        sofia.clicks("Release").sees(sofia.button("Claim"));
        assertThat(sofia.page().locator("h1")).isFocused();
        sofia.clicks("Claim").sees(sofia.button("Release"));
        assertThat(sofia.page().locator("h1")).isFocused();
        Files.writeString(folder.resolve("recalculation.csv"), "line,amount\n1,20.00\n");
        sofia.attaches("Choose files", folder.resolve("recalculation.csv")).sees("recalculation.csv");
    }

    /** P, E, N, A and Ctrl+D; arrows between the cells; no mouse after the first click. */
    private static void fills(Visitor sofia) {
        sofia.clicks(sofia.field("Reference of item 1")).pastesText(references());
        assertThat(sofia.field("Reference of item 15")).hasValue("Order 4725");
        sofia.presses("ArrowRight", "p", "Control+d", "ArrowRight", "p", "Control+d");
        sofia.presses("ArrowRight", "p", "Control+d", "ArrowRight", "n");
        reasons(sofia, "No support is asked for a change of address.")
                .sees("Item 1, attribute D")
                .findsItAccessible("cell");
        sofia.presses("Control+Enter")
                .sees(sofia.cell("Item 1, attribute D: N/A."))
                .presses("Control+d");
        sofia.presses("ArrowDown", "ArrowLeft", "e");
        reasons(sofia, "Released a day after the order.").sees("Item 2, attribute C");
        sofia.presses("Control+Enter").sees(sofia.cell("Item 2, attribute C: Exception."));
        sofia.presses("ArrowUp", "a").sees("Evidence of item 1");
        assertThat(sofia.page()
                        .getByRole(AriaRole.DIALOG)
                        .getByRole(AriaRole.CHECKBOX)
                        .first())
                .isFocused();
        sofia.presses("Space", "Control+Enter");
        sofia.doesNotSee(sofia.page().locator("vaadin-radio-group[invalid]"));
        sofia.sees("14 items without evidence").presses("End", "Control+d");
        sofia.sees("60 of 60 cells, all items with evidence").picture("test-control-filled");
    }

    /** Types on at once, before the dialog that asks for it is there: not a letter is lost, and none decides a cell. */
    private static Visitor reasons(Visitor sofia, String reason) {
        sofia.page().keyboard().type(reason);
        assertThat(sofia.field("Reason")).hasValue(reason);
        return sofia;
    }

    /** A column of a spreadsheet: one order per line. */
    private static String references() {
        return IntStream.range(4711, 4726).mapToObj(order -> "Order " + order).collect(Collectors.joining("\n"));
    }

    private static void submits(Visitor sofia) {
        sofia.clicks(sofia.role(AriaRole.RADIO, "Ineffective")).picture("test-control-proposed");
        sofia.clicks("Submit for review").sees("Sent. The review goes to the reviewers.");
        assertThat(sofia.heading(TEST)).hasCount(0);
        assertThat(sofia.page().locator("h1")).containsText("Test ");
        sofia.picture("test-control-next");
    }

    private static void returns(Visitor elise) {
        elise.opens("/team").signsIn().clicks("Claim: " + REVIEW).sees("Claimed.");
        elise.goesTo("My work").clicks(elise.link(REVIEW)).isAt(REVIEW);
        elise.findsItAccessible("review-test");
        elise.types("What must be done or explained", "Which order is item 2?").presses("Control+Enter");
        elise.sees(
                elise.page().locator(".review-notes", new Page.LocatorOptions().setHasText("Which order is item 2?")));
        elise.clicks("Return to tester");
        elise.sees("Sent. The test goes back to Sofia Novak.");
    }

    private static void answers(Visitor sofia) {
        sofia.goesTo("My work").clicks(sofia.link(TEST)).isAt(TEST);
        sofia.types("Reference of item 2", "Order 4802")
                .types("Your answer", "Order 4802; its reference is there now.");
        sofia.findsItAccessible("test-control-returned");
        sofia.presses("Control+Enter").sees("Answered").clicks("Submit for review");
        sofia.sees("Sent. The review goes to Elise Fontaine.");
    }

    private static void concludes(Visitor elise) {
        elise.goesTo("My work").clicks(elise.link(REVIEW)).isAt(REVIEW);
        elise.sees("Changed since it went back").findsItAccessible("review-test-again");
        elise.clicks("Close the note").sees("Closed").clicks("Conclude ineffective");
        elise.clicks(elise.inDialog(AriaRole.BUTTON, "Conclude ineffective"));
        elise.sees("a deficiency is identified");
    }

    private static void findsTheDeficiency(Visitor elise, int year) {
        elise.goesTo("Deficiencies");
        elise.inYear("FY" + year).sees(elise.link("O2C-01")).sees("Identified").findsItAccessible("deficiencies");
    }
}
