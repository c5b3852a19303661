package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.submitted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.Change;
import io.tickmark.people.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewNotesTest {

    private final ControlTest test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);

    @Test
    void WF_04_a_closed_note_is_answered_no_more() {
        var closed = test.reviewersPart().raiseNote(1, "Which run is this?", REVIEWER, List.of(), NOW);
        test.reviewersPart().raiseNote(2, "And this?", REVIEWER, List.of(), NOW);
        test.reviewersPart().closeNote(closed, REVIEWER.id(), false, NOW);
        test.reviewersPart().returnToTester(REVIEWER, List.of());
        assertThatThrownBy(() -> test.testersPart().answerNote(closed, "Run 1.", TESTER, List.of(), NOW))
                .hasMessageEndingWith("(WF-04)");
        assertThat(test.details().notes().getFirst().state()).isEqualTo(NoteState.CLOSED);
    }

    @Test
    void WF_04_a_note_is_closed_once() {
        var note = test.reviewersPart().raiseNote(1, "Which run is this?", REVIEWER, List.of(), NOW);
        test.reviewersPart().closeNote(note, REVIEWER.id(), false, NOW);
        assertThatThrownBy(() -> test.reviewersPart().closeNote(note, REVIEWER.id(), false, NOW.plusSeconds(60)))
                .hasMessageEndingWith("(WF-04)");
        assertThat(test.details().notes().getFirst().closedAt()).isEqualTo(NOW);
    }

    @Test
    void the_trail_says_that_a_note_was_closed_without_an_answer() {
        var notes = new ReviewNotes();
        var note = notes.raise(null, "Why two items?", REVIEWER.id(), NOW);
        assertThat(notes.close(test.id(), note.id(), new Closer(REVIEWER.id(), true, false), NOW))
                .isEqualTo(new Change("note 1", "OPEN", "CLOSED"));
    }

    @Test
    void the_trail_says_what_was_answered_before() {
        var notes = new ReviewNotes();
        var note = notes.raise(null, "Why two items?", REVIEWER.id(), NOW);
        notes.answer(test.id(), note.id(), "Two runs.", TESTER.id(), NOW);
        assertThat(notes.answer(test.id(), note.id(), "Two runs a year.", TESTER.id(), NOW))
                .isEqualTo(new Change("answer to note 1", "Two runs.", "Two runs a year."));
    }

    @Test
    void WF_04_who_reviews_in_the_place_of_a_raiser_who_left_closes_the_note() {
        var other = TestingExamples.person("z.reviewer", Role.SOX_REVIEWER);
        var note = test.reviewersPart().raiseNote(1, "Which run is this?", REVIEWER, List.of(), NOW);
        assertThatThrownBy(() -> test.reviewersPart().closeNote(note, other.id(), true, NOW))
                .hasMessageEndingWith("(WF-04)");
        test.reviewersPart().beginReview(other, List.of());
        assertThatThrownBy(() -> test.reviewersPart().closeNote(note, other.id(), false, NOW))
                .hasMessageEndingWith("(WF-04)");
        test.reviewersPart().closeNote(note, other.id(), true, NOW);
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, TestingExamples.signing(other));
        assertThat(test.state()).isEqualTo(TestState.CONCLUDED);
    }

    @Test
    void a_note_is_about_an_item_of_the_grid() {
        assertThatThrownBy(() -> test.reviewersPart().raiseNote(9, "Which run is this?", REVIEWER, List.of(), NOW))
                .hasMessageStartingWith("This test has no item 9.");
    }
}
