package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.matrix.ui.Words;
import io.tickmark.people.PersonId;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.OwnerQuestionDetails;
import io.tickmark.sox.OwnerRemark;
import io.tickmark.sox.ReviewNoteDetails;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moment;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the reviewer noted and the tester asked, each with its answer (WF-04), and what the owner remarked. */
class NotesList extends Div {

    private final Names names;

    static int count(ControlTestDetails test) {
        return test.notes().size() + test.questions().size() + test.remarks().size();
    }

    NotesList(ControlTestDetails test, Names names) {
        this.names = names;
        addClassName("notes");
        test.notes().forEach(note -> add(note(note)));
        test.questions().forEach(question -> add(question(question)));
        test.remarks().forEach(remark -> add(remark(remark)));
        if (getComponentCount() == 0) {
            add(new EmptyState(
                    VaadinIcon.COMMENT_O, getTranslation("sox.notes.empty"), getTranslation("sox.notes.empty.hint")));
        }
    }

    private Article note(ReviewNoteDetails note) {
        var item = note.itemNumber();
        var about = item == null ? getTranslation("sox.notes.test") : getTranslation("sox.notes.item", item);
        var state = new Span(Words.of(note.state()));
        state.addClassName("tag");
        var entry = new Article(head(about, note.raisedBy(), note.raisedAt(), state), new Paragraph(note.text()));
        answer(entry, note.answer(), note.answeredBy(), note.answeredAt());
        return entry;
    }

    private Article question(OwnerQuestionDetails question) {
        var about = getTranslation("sox.notes.question");
        var entry = new Article(head(about, question.askedBy(), question.askedAt()), new Paragraph(question.text()));
        answer(entry, question.answer(), question.answeredBy(), question.answeredAt());
        return entry;
    }

    private Article remark(OwnerRemark remark) {
        var about = getTranslation("sox.notes.remark");
        var entry = new Article(head(about, remark.saidBy(), remark.saidAt()), new Paragraph(remark.text()));
        entry.addClassName("note");
        return entry;
    }

    private void answer(Article entry, @Nullable String text, @Nullable PersonId by, @Nullable Instant at) {
        entry.addClassName("note");
        if (text != null && by != null && at != null) {
            var answer = new Div(head(getTranslation("sox.notes.answer"), by, at), new Paragraph(text));
            answer.addClassName("note-answer");
            entry.add(answer);
        }
    }

    private Div head(String about, PersonId by, Instant at, Span... more) {
        var what = new Span(about);
        what.addClassName("note-about");
        var head = new Div(what, new Span(names.of(by)), new Moment(at));
        head.add(more);
        head.addClassNames("note-head", "secondary");
        return head;
    }
}
