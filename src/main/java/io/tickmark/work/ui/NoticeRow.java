package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.ui.Moment;
import io.tickmark.ui.SubjectKind;
import io.tickmark.ui.SubjectLink;
import io.tickmark.work.Notice;
import org.jspecify.annotations.Nullable;

/** One notice: the words, what they are about, and since when; what is unread stands out and says so. */
class NoticeRow extends Div {

    NoticeRow(Notice notice, @Nullable SubjectLink about, Runnable opened) {
        addClassName("notice-row");
        setClassName("is-unread", !notice.isRead());
        var told = new Div(words(notice, about, opened), about(notice, about));
        told.addClassName("notice-told");
        add(mark(notice), told);
    }

    NoticeRow action(Component action) {
        var place = new Div(action);
        place.addClassName("notice-action");
        add(place);
        return this;
    }

    private Div mark(Notice notice) {
        var mark = new Div();
        mark.addClassName("notice-mark");
        if (!notice.isRead()) {
            var icon = VaadinIcon.CIRCLE.create();
            icon.getElement().setAttribute("aria-hidden", "true");
            var word = new Span(getTranslation("work.inbox.new"));
            word.addClassName("spoken-only");
            mark.add(icon, word);
        }
        return mark;
    }

    private static Component words(Notice notice, @Nullable SubjectLink about, Runnable opened) {
        if (about == null || about.address() == null) {
            var words = new Span(notice.words());
            words.addClassName("notice-words");
            return words;
        }
        var words = new Anchor(about.address(), notice.words());
        words.addClassName("notice-words");
        words.getElement().addEventListener("click", click -> opened.run());
        return words;
    }

    private static Div about(Notice notice, @Nullable SubjectLink about) {
        var kind = SubjectKind.of(notice.about().type());
        var line = new Div(
                new Span(about == null || about.name().equals(kind) ? kind : kind + " " + about.name()),
                new Span(" · "),
                new Moment(notice.toldAt()));
        line.addClassName("notice-about");
        return line;
    }
}
