package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import io.tickmark.As;
import io.tickmark.evidence.ui.EvidenceFile;
import io.tickmark.people.Drafts;
import io.tickmark.people.Preferences;
import io.tickmark.people.Role;
import io.tickmark.sox.AnswerNote;
import io.tickmark.sox.CancelTest;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.DeficiencyDetails;
import io.tickmark.sox.DeficiencyRegister;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.RaiseNote;
import io.tickmark.sox.ReopenReason;
import io.tickmark.sox.ReopenTest;
import io.tickmark.sox.ReturnTest;
import io.tickmark.sox.SubmitTest;
import io.tickmark.sox.TestOffice;
import io.tickmark.sox.TestSheet;
import io.tickmark.sox.TestState;
import io.tickmark.work.WorkItemId;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@ViewPackages(classes = ReviewTestView.class, packages = "io.tickmark.matrix.ui")
@WithMockUser(username = "e.fontaine", roles = "SOX_REVIEWER")
class ReviewTestViewTest extends StepViews {

    @Autowired
    private Drafts drafts;

    @Autowired
    private DeficiencyRegister deficiencies;

    @Autowired
    private Preferences preferences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    TestOffice office;

    @Test
    void an_effective_control_is_concluded_after_a_confirmation_that_says_what_happens() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        open(asks(REVIEWER_STEP, "e.fontaine"));
        assertThat(page()).contains("Sofia Novak proposes", "No item of");
        assertThat(filesIn(TestFindings.class))
                .as("the reviewer takes a file where he judges it")
                .contains("run.csv");

        press("Conclude effective");
        assertThat(page()).contains("You sign this grid and its evidence as they are now");
        confirm("Conclude effective");

        assertThat(test().conclusion()).isEqualTo(Conclusion.EFFECTIVE);
        assertThat(said()).contains("concluded effective");

        UI.getCurrent().navigate("test/" + id);
        assertThat(filesIn(ResultTable.class)).contains("run.csv");
    }

    private List<String> filesIn(Class<? extends Component> part) {
        return $(EvidenceFile.class, $(part).single()).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void DT_2_an_exception_offers_no_effective_conclusion_and_stands_first() {
        submitted(CellResult.EXCEPTION, Conclusion.INEFFECTIVE);
        open(asks(REVIEWER_STEP, "e.fontaine"));

        assertThat(page()).contains("1 item of", "attribute A: Exception. late", "can't be concluded effective");
        assertThat(isShown("Conclude effective")).isFalse();
        press("Conclude ineffective");
        confirm("Conclude ineffective");

        assertThat(deficiencies.of(test().cycle())).anyMatch(one -> one.test().equals(id));
    }

    @Test
    void a_deficiency_stands_beside_its_test_as_it_is_now() {
        submitted(CellResult.EXCEPTION, Conclusion.INEFFECTIVE);
        open(asks(REVIEWER_STEP, "e.fontaine"));
        press("Conclude ineffective");
        confirm("Conclude ineffective");
        assertThat(testBesideItsDeficiency()).isEqualTo("Ineffective");

        As.person("d.marchetti", Role.SOX_PMO, () -> {
            office.reopen(new ReopenTest(id, test().version(), ReopenReason.OTHER, "Another order was meant."));
            office.cancel(new CancelTest(id, test().version(), "The plant was sold."));
        });
        assertThat(testBesideItsDeficiency()).isEqualTo("Cancelled");
    }

    @SuppressWarnings("unchecked")
    private String testBesideItsDeficiency() {
        UI.getCurrent()
                .navigate(
                        "deficiencies",
                        QueryParameters.of("cycle", test().cycle().toString()));
        var grid = test((Grid<DeficiencyDetails>) $(Grid.class).single());
        return IntStream.range(0, grid.size())
                .filter(row -> grid.getRow(row).test().equals(id))
                .mapToObj(row -> text(grid.getCellComponent(row, 4)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void DT_1_what_did_not_occur_is_concluded_as_that_and_leaves_no_deficiency() {
        provided();
        var blank = test().sheet();
        var words = new TestSheet(blank.attributes(), blank.items(), "The log of the period is empty.");
        var atTester = asks(TESTER_STEP, "s.novak");
        As.person(
                "s.novak",
                Role.SOX_TESTER,
                () -> testing.submit(new SubmitTest(
                        atTester, test().version(), words, Conclusion.NOT_APPLICABLE_NO_OCCURRENCE, false)));
        var item = asks(REVIEWER_STEP, "e.fontaine");
        open(item);
        assertThat(page()).contains("Sofia Novak proposes", "Did not occur", "The log of the period is empty.");
        assertThat(isShown("Conclude ineffective")).isFalse();

        press("Conclude that it did not occur");
        comment().setValue("I read the log too.");
        open(item);
        press("Conclude that it did not occur");
        assertThat(comment().getValue()).as("kept over a reload").isEqualTo("I read the log too.");
        assertThat(page()).contains("says neither effective nor ineffective");
        confirm("Conclude that it did not occur");

        assertThat(test().conclusion()).isEqualTo(Conclusion.NOT_APPLICABLE_NO_OCCURRENCE);
        var about = item + ".comment." + Conclusion.NOT_APPLICABLE_NO_OCCURRENCE;
        assertThat(As.person("e.fontaine", Role.SOX_REVIEWER, () -> drafts.find(about)))
                .as("said, and so kept no longer")
                .isEmpty();
        assertThat(deficiencies.of(id)).isEmpty();
    }

    @Test
    void WF_04_a_test_is_returned_only_with_a_note() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        open(asks(REVIEWER_STEP, "e.fontaine"));
        assertThat(refused("Return to tester")).contains("Raise at least one note", "WF-04");

        $(TextArea.class).single().setValue("Which report is this?");
        press("Raise the note");
        assertThat(page()).contains("Which report is this?");
        press("Return to tester");

        assertThat(test().state()).isEqualTo(TestState.RETURNED);
        assertThat(said()).contains("goes back to Sofia Novak");
    }

    @Test
    void a_note_that_is_typed_and_not_raised_is_not_left_behind() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        var item = asks(REVIEWER_STEP, "e.fontaine");
        open(item);
        $(TextArea.class).single().setValue("Who signed run 2?");

        press("Return to tester");
        press("Conclude effective");

        assertThat(said()).contains("Your note is typed but not raised.");
        assertThat(test().state().isWithReviewer()).isTrue();
        open(asks(REVIEWER_STEP, "e.fontaine"));
        open(item);
        assertThat($(TextArea.class).single().getValue()).isEqualTo("Who signed run 2?");
        press("Raise the note");
        assertThat($(TextArea.class).single().getValue()).isEmpty();
    }

    @Test
    void words_that_nobody_touched_for_a_quarter_are_let_go() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        var item = asks(REVIEWER_STEP, "e.fontaine");
        open(item);
        $(TextArea.class).single().setValue("Who signed run 2?");
        drafts.sweep();
        assertThat(preferences.find("work.draft." + item)).isPresent();

        jdbc.sql("update person_preference set kept_at = ?")
                .param(OffsetDateTime.now().minusDays(91))
                .update();
        drafts.sweep();
        assertThat(preferences.find("work.draft." + item)).isEmpty();
    }

    @Test
    void what_changed_since_the_return_is_shown_and_a_note_is_closed_by_its_raiser() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        var note = returnedAndAnswered();
        open(asks(REVIEWER_STEP, "e.fontaine"));
        assertThat(page()).contains("Changed since it went back", "Item 1, attribute A", "The plan says so.");

        press("Conclude ineffective");
        assertThat(said()).contains("One review note isn’t closed");
        assertThat($(ConcludeDialog.class).exists()).isFalse();

        press("Close the note");
        assertThat(test().notes())
                .filteredOn(one -> one.id().equals(note))
                .allMatch(one -> one.state() == NoteState.CLOSED);
    }

    @Test
    void WF_07_who_reviewed_reads_why_the_test_left_him_and_decides_nothing() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        var item = asks(REVIEWER_STEP, "e.fontaine");
        As.person(owner(), Role.CONTROL_OWNER, () -> store("late.csv"));
        open(item);
        assertThat(isShown("Conclude effective")).isFalse();

        projection.canceled(item, 100);
        open(item);
        assertThat(page()).contains("The process took this back on", "The evidence changed after this test was signed");
        assertThat(isShown("Return to tester")).isFalse();
    }

    @Test
    @WithMockUser(username = "j.oyelaran", roles = "CAE")
    void who_oversees_reads_and_decides_nothing() {
        submitted(CellResult.PASS, Conclusion.EFFECTIVE);
        open(asks(REVIEWER_STEP, "e.fontaine"));

        assertThat($(NativeTableHeaderCell.class).all()).isNotEmpty();
        assertThat(isShown("Conclude effective")).isFalse();
        assertThat(isShown("Raise the note")).isFalse();
    }

    private UUID returnedAndAnswered() {
        var atReviewer = asks(REVIEWER_STEP, "e.fontaine");
        As.person("e.fontaine", Role.SOX_REVIEWER, () -> {
            reviewing.raiseNote(new RaiseNote(atReviewer, test().version(), null, "Why two items only?"));
            reviewing.returnTest(new ReturnTest(atReviewer, test().version()));
        });
        var note = test().notes().getFirst().id();
        var atTester = asks(TESTER_STEP, "s.novak");
        As.person(
                "s.novak",
                Role.SOX_TESTER,
                () -> testing.answerNote(new AnswerNote(atTester, test().version(), note, "The plan says so.")));
        resubmitted(test().sheet().evidence().iterator().next(), CellResult.EXCEPTION, Conclusion.INEFFECTIVE);
        return note;
    }

    private TextArea comment() {
        return $(TextArea.class).all().stream()
                .filter(area -> area.getLabel().startsWith("Comment"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private void confirm(String text) {
        var last = $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .reduce((first, second) -> second)
                .orElseThrow();
        test(last).click();
    }

    private void open(WorkItemId item) {
        navigate("work/sox/review-test/" + item, ReviewTestView.class);
    }
}
