package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.ui.MainButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The tester's answers to the review notes, each under its note; what is typed stays while the notes are drawn anew. */
class NoteAnswers {

    private static final int LONGEST = 4_000;

    private final Map<UUID, TextArea> answers = new HashMap<>();

    /** The field and the button under an open note. */
    List<Component> under(ReviewNoteDetails note, Consumer<String> send) {
        var answer = answers.computeIfAbsent(note.id(), id -> field());
        var words = answer.getTranslation("sox.note.answer.send");
        var button = ReviewNotesPanel.button(words, () -> send.accept(answer.getValue()));
        MainButton.pressedFrom(answer, button);
        return List.of(answer, button);
    }

    private static TextArea field() {
        var answer = new TextArea();
        answer.setLabel(answer.getTranslation("sox.note.answer"));
        answer.setWidthFull();
        answer.setMaxLength(LONGEST);
        return answer;
    }
}
