package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import io.tickmark.people.PersonId;
import io.tickmark.sox.NoteState;
import io.tickmark.sox.ReviewNoteDetails;
import java.util.List;
import java.util.function.Function;

/** The review notes of a test with their answers (WF-04); what can be done with each, the page says. */
class ReviewNotesPanel extends Div {

    private final Function<PersonId, String> name;
    private final Function<ReviewNoteDetails, List<Component>> actions;

    ReviewNotesPanel(Function<PersonId, String> name, Function<ReviewNoteDetails, List<Component>> actions) {
        this.name = name;
        this.actions = actions;
        addClassName("review-notes");
    }

    void show(List<ReviewNoteDetails> notes) {
        removeAll();
        setVisible(!notes.isEmpty());
        var list = new OrderedList();
        notes.forEach(note -> list.add(entry(note)));
        add(new H2(getTranslation("sox.notes.title")), list);
    }

    private ListItem entry(ReviewNoteDetails note) {
        var state = new Span(getTranslation("sox.note.state." + note.state()));
        state.addClassNames("tag", note.state() == NoteState.OPEN ? "is-open" : "is-settled");
        var about = note.itemNumber() == null
                ? getTranslation("sox.note.whole")
                : getTranslation("sox.note.item", note.itemNumber());
        var head = new Div(new Span(about), state);
        head.addClassName("note-head");
        var entry = new ListItem(head, Conversation.said(name.apply(note.raisedBy()), note.raisedAt(), note.text()));
        if (note.answer() != null && note.answeredBy() != null && note.answeredAt() != null) {
            entry.add(Conversation.said(name.apply(note.answeredBy()), note.answeredAt(), note.answer()));
        }
        actions.apply(note).forEach(entry::add);
        return entry;
    }

    /** A quiet button of one note. */
    static Button button(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addClassName("note-action");
        return button;
    }
}
