package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.DueDate;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.WorkItemDetails;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The head of a work item page: its one heading, state, due date and who is accountable, and how that changes. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkItemHeader extends Div {

    private final HolderActions hands;
    private final PersonNames names;
    private final SignedIn signedIn;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private Runnable changed = () -> {};

    WorkItemHeader(HolderActions hands, PersonNames names, SignedIn signedIn, Clock clock) {
        this.hands = hands;
        this.names = names;
        this.signedIn = signedIn;
        this.clock = clock;
        WayBack.crumb(header);
        add(header);
    }

    /** Called after the person claimed, released or handed on the item here. */
    public void whenChanged(Runnable changed) {
        this.changed = changed;
    }

    public void show(WorkItemDetails item) {
        var now = Instant.now(clock);
        var beside = new ArrayList<Component>();
        beside.add(new WorkItemBadge(item, now));
        if (item.dueAt() != null) {
            beside.add(new DueDate(item.dueAt(), now));
        }
        beside.add(assignee(item));
        header.title(item.title()).beside(beside.toArray(Component[]::new)).actions(hands.on(item, changed));
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
