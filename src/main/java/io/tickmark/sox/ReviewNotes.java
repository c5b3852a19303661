package io.tickmark.sox;

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

    ReviewNote get(UUID id) {
        return notes.stream()
                .filter(note -> note.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("review note", id));
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

    void close(ControlTestId test, UUID id, PersonId by, Instant at) {
        var note = get(id);
        if (!note.raisedBy().equals(by)) {
            throw ReviewRefusals.notYourNote(test, note);
        }
        note.close(at);
    }

    int count(NoteState state) {
        return (int) notes.stream().filter(note -> note.is(state)).count();
    }

    List<ReviewNoteDetails> details() {
        return notes.stream().map(ReviewNote::details).toList();
    }
}
