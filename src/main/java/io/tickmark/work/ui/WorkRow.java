package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.ui.DueDate;
import io.tickmark.ui.Moments;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.Said;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import io.tickmark.ui.SubjectKind;
import io.tickmark.ui.SubjectNote;
import io.tickmark.work.WorkItemDetails;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One work item in a list: a line where there is room, a card on a phone. */
class WorkRow extends Div {

    /** @param about tells the item from its likes; null for its kind and since when it is here */
    WorkRow(WorkItemDetails item, @Nullable SubjectNote about, Instant now) {
        addClassName("work-row");
        var title = new Anchor(WorkNavigation.hrefOf(item), Said.of(item.called()));
        title.addClassName("work-row-title");
        var under = new Span(about == null ? kindAndAge(item) : about.line());
        under.addClassName("work-row-about");
        under.setTitle(under.getText());
        var state = new Div(new WorkItemBadge(item, now));
        state.addClassName("work-row-state");
        if (about != null && !about.cameBack().isEmpty() && item.isToDo()) {
            state.addComponentAsFirst(new StatusBadge(Status.RETURNED, about.cameBack()));
        }
        add(new Div(title, under), due(item, now), state);
    }

    private String kindAndAge(WorkItemDetails item) {
        return getTranslation(
                "work.row.about",
                SubjectKind.of(item.subjectType()),
                Moments.date(LocalDate.ofInstant(item.openedAt(), ReaderZone.current())));
    }

    WorkRow note(String sentence) {
        var note = new Span(sentence);
        note.addClassName("work-row-note");
        ((Div) getComponentAt(0)).add(note);
        return this;
    }

    /** Says who has the item, where the list isn't one person's. */
    WorkRow heldBy(String holder) {
        var held = new Div(new Span(holder));
        held.addClassName("work-row-holder");
        held.setTitle(holder);
        addClassName("is-held");
        addComponentAtIndex(1, held);
        return this;
    }

    /** An action that a phone leaves out, for the item's own page has it. */
    WorkRow spareAction(Component action) {
        action(action);
        getComponentAt(getComponentCount() - 1).addClassName("is-spare");
        return this;
    }

    WorkRow action(Component action) {
        var place = new Div(action);
        place.addClassName("work-row-action");
        add(place);
        return this;
    }

    private Div due(WorkItemDetails item, Instant now) {
        var due = new Div();
        due.addClassName("work-row-due");
        due.add(item.dueAt() == null ? new Span(getTranslation("work.row.noDue")) : new DueDate(item.dueAt(), now));
        return due;
    }
}
