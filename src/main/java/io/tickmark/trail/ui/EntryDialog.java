package io.tickmark.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import io.tickmark.kernel.Change;
import io.tickmark.trail.TrailEntry;
import io.tickmark.ui.Moment;
import io.tickmark.ui.Moments;
import org.jspecify.annotations.Nullable;

/** One entry with everything that is known of it, its hashes included. */
class EntryDialog extends Dialog {

    private final DescriptionList list = new DescriptionList();

    EntryDialog(TrailEntry entry) {
        addClassName("entry-dialog");
        setHeaderTitle(getTranslation("trail.entry.title", entry.seq()));
        list.add(new Term(getTranslation("trail.entry.when")), new Description(new Moment(entry.occurredAt())));
        say("utc", Moments.utc(entry.occurredAt()));
        say("actor", TrailWords.actor(entry.actor()));
        say("role", entry.actor().role());
        say("session", entry.actor().sessionId());
        say("ip", entry.actor().ip());
        say("object", TrailWords.subject(entry.subject()));
        say("version", entry.subjectVersion());
        say("action", TrailWords.action(entry.action()) + " (" + entry.action() + ")");
        change(entry.change());
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

    private void change(@Nullable Change change) {
        if (change != null) {
            say("field", change.field());
            say("before", change.before());
            say("after", change.after());
        }
    }

    private void say(String what, @Nullable Object value) {
        if (value != null) {
            list.add(new Term(getTranslation("trail.entry." + what)), new Description(value.toString()));
        }
    }
}
