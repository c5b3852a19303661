package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.DueDate;
import io.tickmark.ui.PageHeader;
import io.tickmark.ui.Said;
import io.tickmark.ui.Status;
import io.tickmark.ui.StatusBadge;
import io.tickmark.ui.SubjectNote;
import io.tickmark.ui.Subjects;
import io.tickmark.work.WorkItemDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The head of a work item page: its one heading, state, due date and who is accountable, and how that changes. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkItemHeader extends Div {

    private final HolderActions hands;
    private final PersonNames names;
    private final SignedIn signedIn;
    private final Subjects subjects;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private Runnable changed = () -> {};
    private WayBack back = WayBack.START;

    WorkItemHeader(HolderActions hands, PersonNames names, SignedIn signedIn, Subjects subjects, Clock clock) {
        this.hands = hands;
        this.names = names;
        this.signedIn = signedIn;
        this.subjects = subjects;
        this.clock = clock;
        add(header);
    }

    /** Called after the person claimed, released or handed on the item here. */
    public void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    void show(WorkItemDetails item, Access access) {
        lead(WayBack.of(access));
        var about = Optional.ofNullable(subjects.about(List.of(item.subject())).get(item.subject()));
        about.ifPresent(note -> header.lead(note.group()));
        header.title(Said.of(item.called()))
                .beside(beside(item, about).toArray(Component[]::new))
                .actions(hands.on(item, changed));
    }

    private List<Component> beside(WorkItemDetails item, Optional<SubjectNote> about) {
        var now = Instant.now(clock);
        var beside = new ArrayList<Component>();
        about.filter(note -> !note.cameBack().isEmpty() && item.isToDo())
                .ifPresent(note -> beside.add(new StatusBadge(Status.RETURNED, note.cameBack())));
        beside.add(new WorkItemBadge(item, now));
        if (item.dueAt() != null) {
            beside.add(item.isToDo() ? new DueDate(item.dueAt(), now) : DueDate.past(item.dueAt()));
        }
        beside.add(assignee(item));
        return beside;
    }

    /** A crumb that leads where it did stays, and the focus on it. */
    private void lead(WayBack to) {
        if (to != back) {
            to.crumb(header);
            back = to;
        }
    }

    private Span assignee(WorkItemDetails item) {
        var icon = VaadinIcon.USER.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var holder = new Span(icon, new Span(holder(item)));
        holder.addClassName("work-assignee");
        return holder;
    }

    private String holder(WorkItemDetails item) {
        var person = item.assignee();
        if (person == null) {
            return getTranslation("work.header.nobody");
        }
        return person.equals(signedIn.id()) ? getTranslation("work.header.you") : names.of(person);
    }
}
