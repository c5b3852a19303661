package io.tickmark.sox.ui;

import io.tickmark.sox.AnswerNote;
import io.tickmark.sox.AskOwner;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ExpandSample;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.sox.SubmitTest;
import io.tickmark.work.WorkItemDetails;
import java.util.Optional;

/** What lies before the tester, and the commands it amounts to. */
record Bench(
        WorkItemDetails item,
        SeenTest seen,
        SheetEditor editor,
        DraftKeeper keeper,
        ConclusionChoice choice,
        ReviewNotesPanel notes) {

    /** The grid changed: it has to be kept, and other conclusions may be possible. */
    void changed() {
        keeper.changed();
        choice.refresh(editor.sheet());
    }

    /** Empty where the choice lacks something; it says what. */
    Optional<SubmitTest> submission() {
        return choice.chosen()
                .map(proposed -> new SubmitTest(item.id(), seen.version(), editor.sheet(), proposed, choice.relies()));
    }

    ExpandSample expansion(String cause) {
        return new ExpandSample(item.id(), seen.version(), cause);
    }

    AskOwner question(String words) {
        return new AskOwner(item.id(), seen.version(), words);
    }

    AnswerNote answer(ReviewNoteDetails note, String words) {
        return new AnswerNote(item.id(), seen.version(), note.id(), words);
    }

    /** Shows the test as it has become. */
    ControlTestDetails now(ControlTestDetails test) {
        var now = seen.now(test);
        notes.show(now.notes());
        return now;
    }
}
