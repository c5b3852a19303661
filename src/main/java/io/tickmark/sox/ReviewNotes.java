package io.tickmark.sox;

import io.tickmark.kernel.Change;
import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonId;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The notes of one test, and the return loop they drive (WF-04). */
@Embeddable
class ReviewNotes {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "test_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<ReviewNote> notes = new ArrayList<>();

    ReviewNote raise(@Nullable Integer item, String text, PersonId by, Instant at) {
        var note = new ReviewNote(notes.size() + 1, item, text, by, at);
        notes.add(note);
        return note;
    }

    /** A note that was closed stays as it is. */
    private ReviewNote unclosed(ControlTestId test, String action, UUID id) {
        var found = note(id);
        if (found.is(NoteState.CLOSED)) {
            throw ReviewRefusals.closedNote(test, action);
        }
        return found;
    }

    /** Says which note it was, and what was answered before. */
    Change answer(ControlTestId test, UUID id, String words, PersonId by, Instant at) {
        return unclosed(test, "ANSWER_NOTE", id).answer(words, by, at);
    }

    void requireAllAnswered(ControlTestId test) {
        var open = count(NoteState.OPEN);
        if (open > 0) {
            throw ReviewRefusals.unanswered(test, open);
        }
    }

    void requireOneOpen(ControlTestId test) {
        if (count(NoteState.OPEN) == 0) {
            throw ReviewRefusals.noOpenNote(test);
        }
    }

    void requireAllClosed(ControlTestId test) {
        var unclosed = notes.size() - count(NoteState.CLOSED);
        if (unclosed > 0) {
            throw ReviewRefusals.notesOpen(test, unclosed);
        }
    }

    /**
     * Only who raised a note closes it; where he is no reviewer any more, who reviews in his place. Says which note it
     * was, and where it stood before.
     */
    Change close(ControlTestId test, UUID id, Closer by, Instant at) {
        var note = unclosed(test, "CLOSE_NOTE", id);
        if (!note.raisedBy().equals(by.person()) && !by.succeeds(note.raisedBy())) {
            throw ReviewRefusals.notYourNote(test, note);
        }
        return note.close(at);
    }

    PersonId raiser(UUID id) {
        return note(id).raisedBy();
    }

    private ReviewNote note(UUID id) {
        return notes.stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("review note", id));
    }

    int count(NoteState state) {
        return (int) notes.stream().filter(note -> note.is(state)).count();
    }

    List<PersonId> raisers() {
        return notes.stream().map(ReviewNote::raisedBy).toList();
    }

    List<PersonId> answerers() {
        return notes.stream()
                .map(ReviewNote::answeredBy)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    List<ReviewNoteDetails> details() {
        return notes.stream().map(ReviewNote::details).toList();
    }
}
