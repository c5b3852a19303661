package io.tickmark.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.trail.TrailEntry;
import io.tickmark.ui.Moment;
import io.tickmark.ui.Moments;
import io.tickmark.ui.SubjectLink;
import org.jspecify.annotations.Nullable;

/** One entry with everything that is known of it, its hashes included. */
class EntryDialog extends Dialog {

    private final TrailWords words;
    private final DescriptionList list = new DescriptionList();

    EntryDialog(TrailEntry entry, TrailWords words) {
        this.words = words;
        addClassName("entry-dialog");
        setHeaderTitle(getTranslation("trail.entry.title", entry.seq()));
        list.add(new Term(getTranslation("trail.entry.when")), new Description(new Moment(entry.occurredAt())));
        say("utc", Moments.utc(entry.occurredAt()));
        say("actor", TrailWords.actor(entry.actor()));
        coded("role", TrailWords.roles(entry.actor()), entry.actor().role());
        say("session", entry.actor().sessionId());
        say("ip", entry.actor().ip());
        object(entry.subject());
        say("version", entry.subjectVersion());
        coded("action", TrailWords.action(entry.action()), entry.action());
        change(entry.subject(), entry.change());
        say("reasonCode", entry.reasonCode());
        say("reason", entry.reasonText());
        say("task", entry.userTaskKey());
        say("process", entry.processInstanceKey());
        say("processVersion", entry.processVersion());
        say("contentHash", entry.contentHash());
        say("eventId", entry.eventId());
        say("previousHash", entry.previousHash());
        say("hash", entry.hash());
        add(list);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }

    /** What people call it, where it is, and what the trail knows it by. */
    private void object(SubjectRef subject) {
        var link = words.link(subject);
        var name = TrailWords.named(subject, link.map(SubjectLink::name).orElse(subject.id()));
        var address = link.map(SubjectLink::address);
        var shown = address.<Component>map(page -> new Anchor(page, name)).orElseGet(() -> new Span(name));
        tell("object", shown, code(subject.toString()));
    }

    private void change(SubjectRef subject, @Nullable Change change) {
        if (change != null) {
            coded("field", words.field(subject, change), change.field());
            value("before", subject, change.field(), change.before());
            value("after", subject, change.field(), change.after());
        }
    }

    private void value(String what, SubjectRef subject, String field, @Nullable String value) {
        if (value != null) {
            coded(what, words.value(subject, field, value), value);
        }
    }

    /** The words, and the code beside them where it is another. */
    private void coded(String what, String said, String code) {
        if (said.equals(code)) {
            tell(what, new Span(said));
        } else {
            tell(what, new Span(said), code(code));
        }
    }

    private static Span code(String code) {
        var span = new Span(code);
        span.addClassNames("id", "entry-code");
        return span;
    }

    private void tell(String what, Component... said) {
        list.add(new Term(getTranslation("trail.entry." + what)), new Description(said));
    }

    private void say(String what, @Nullable Object value) {
        if (value != null) {
            list.add(new Term(getTranslation("trail.entry." + what)), new Description(value.toString()));
        }
    }
}
