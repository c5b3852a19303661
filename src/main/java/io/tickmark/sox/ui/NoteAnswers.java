package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.ui.MainButton;
import io.tickmark.ui.Notifications;
import io.tickmark.work.ui.WordDrafts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The tester's answers to the review notes, each under its note; what is typed stays while the notes are drawn anew. */
class NoteAnswers {

    private final WordDrafts drafts;
    private final Map<UUID, TextArea> answers = new HashMap<>();

    NoteAnswers(WordDrafts drafts) {
        this.drafts = drafts;
    }

    /** Whether no answer is typed that isn't given; says so where one is: whoever goes on now would leave it behind. */
    boolean areGiven(List<ReviewNoteDetails> notes) {
        var typed = notes.stream()
                .filter(note -> note.state() == NoteState.OPEN)
                .flatMap(note -> Stream.ofNullable(answers.get(note.id())))
                .filter(answer -> !answer.getValue().isBlank())
                .findFirst();
        typed.ifPresent(answer -> {
            Notifications.refused(answer.getTranslation("sox.note.answer.ungiven"));
            answer.focus();
        });
        return typed.isEmpty();
    }

    /** The field and the button under an open note; {@code send} says whether the answer was given. */
    List<Component> under(ReviewNoteDetails note, Predicate<String> send) {
        var answer =
                answers.computeIfAbsent(note.id(), id -> drafts.field(id, I18NProvider.translate("sox.note.answer")));
        var button = ReviewNotesPanel.button(answer.getTranslation("sox.note.answer.send"), () -> {
            if (send.test(answer.getValue())) {
                drafts.forget(note.id());
            }
        });
        MainButton.pressedFrom(answer, button);
        return List.of(answer, button);
    }
}
