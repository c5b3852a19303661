package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.tickmark.ui.DueDate;
import io.tickmark.ui.Moments;
import io.tickmark.ui.ReaderZone;
import io.tickmark.ui.SubjectKind;
import io.tickmark.work.WorkItemDetails;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One work item in a list: a line where there is room, a card on a phone. */
class WorkRow extends Div {

    WorkRow(WorkItemDetails item, Instant now) {
        addClassName("work-row");
        var title = new Anchor(WorkNavigation.hrefOf(item), item.title());
        title.addClassName("work-row-title");
        var about = new Span(getTranslation(
                "work.row.about",
                SubjectKind.of(item.subjectType()),
                Moments.date(LocalDate.ofInstant(item.openedAt(), ReaderZone.current()))));
        about.addClassName("work-row-about");
        var state = new Div(new WorkItemBadge(item, now));
        state.addClassName("work-row-state");
        add(new Div(title, about), due(item, now), state);
    }

    /** Rows tell how long there is time; those on a page that stays open are drawn anew in each hour. */
    static Instant hour(Clock clock) {
        return Instant.now(clock).truncatedTo(ChronoUnit.HOURS);
    }

    WorkRow note(String sentence) {
        var note = new Span(sentence);
        note.addClassName("work-row-note");
        ((Div) getComponentAt(0)).add(note);
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
