package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.DueDate;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.PageHeader;
import io.tickmark.work.BulkDesk;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The head of a work item page: its one heading, state, due date and who is accountable; claim and release (WF-01). */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkItemHeader extends Div {

    private final WorkList list;
    private final WorkDesk desk;
    private final BulkDesk bulk;
    private final People people;
    private final PersonNames names;
    private final SignedIn signedIn;
    private final Clock clock;
    private final PageHeader header = new PageHeader("");
    private Runnable changed = () -> {};

    WorkItemHeader(
            WorkList list,
            WorkDesk desk,
            BulkDesk bulk,
            People people,
            PersonNames names,
            SignedIn signedIn,
            Clock clock) {
        this.list = list;
        this.desk = desk;
        this.bulk = bulk;
        this.people = people;
        this.names = names;
        this.signedIn = signedIn;
        this.clock = clock;
        header.crumb(getTranslation("work.myWork.title"), "work");
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
        header.title(item.title())
                .beside(beside.toArray(Component[]::new))
                .actions(actions(item).toArray(Component[]::new));
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

    private List<Component> actions(WorkItemDetails item) {
        var actions = new ArrayList<Component>();
        if (!item.isToDo() || item.pending() != Pending.NONE) {
            return actions;
        }
        if (signedIn.has(Role.SOX_PMO)) {
            actions.add(button("work.action.reassign", () -> reassign(item)));
        }
        if (item.isAssignedTo(signedIn.id()) && !item.candidateGroups().isEmpty()) {
            actions.add(button("work.action.release", () -> release(item)));
        }
        if (item.assignee() == null && list.whyNotClaim(item).isEmpty()) {
            var claim = button("work.action.claim", () -> claim(item));
            claim.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(claim);
        }
        return actions;
    }

    private Button button(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        return button;
    }

    private void claim(WorkItemDetails item) {
        desk.claim(item.id());
        Notifications.done(getTranslation("work.claimed.one"));
        changed.run();
    }

    private void release(WorkItemDetails item) {
        desk.release(item.id());
        Notifications.done(getTranslation("work.released.one"));
        changed.run();
    }

    private void reassign(WorkItemDetails item) {
        new ReassignDialog(bulk, people, List.of(item.id()), changed).open();
    }
}
