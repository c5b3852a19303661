package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Notifications;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import io.tickmark.work.WorkListChanged;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The page of one work item: header, why the person is asked, the feature's form in the centre, its actions at the
 * bottom, side tabs. A feature's view adds the frame, fills it in {@link #whenShown}, and opens it in {@code
 * beforeEnter}. Where the person can't work on the item the frame says why and hides the actions; the form should then
 * be read-only.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkItemFrame extends Div {

    private static final int LOOK_AHEAD = 50;

    private final WorkList list;
    private final People people;
    private final SignedIn signedIn;
    private final WorkItemHeader header;
    private final SideTabs tabs;
    private final WorkItemNotice notice = new WorkItemNotice();
    private final Section why = new Section();
    private final Div form = new Div();
    private final Div actions = new Div();
    private Consumer<WorkItemDetails> feature = item -> {};
    private @Nullable WorkItemDetails item;
    private boolean workable;

    WorkItemFrame(
            WorkList list,
            People people,
            SignedIn signedIn,
            WorkItemHeader header,
            SideTabs tabs,
            WorkListBroadcaster broadcaster) {
        this.list = list;
        this.people = people;
        this.signedIn = signedIn;
        this.header = header;
        this.tabs = tabs;
        addClassName("work-frame");
        why.addClassName("work-why");
        why.setVisible(false);
        form.addClassName("work-form");
        actions.addClassName("work-actions");
        var main = new Div(notice, why, form, actions);
        main.addClassName("work-main");
        add(header, main, new Aside(tabs));
        header.whenChanged(this::refresh);
        broadcaster.follow(this, this::concerns, this::refresh);
    }

    /** Fills the frame; called when the item is known, and again when the person may work on it, or no longer may. */
    public void whenShown(Consumer<WorkItemDetails> feature) {
        this.feature = feature;
    }

    /** Opens the work item named in the address, or says calmly that there is none. */
    public void open(BeforeEnterEvent event) {
        var found = WorkNavigation.idOf(event).flatMap(list::find);
        if (found.isEmpty()) {
            removeAll();
            add(new EmptyState(
                    VaadinIcon.SEARCH,
                    getTranslation("work.unknown.title"),
                    getTranslation("work.unknown.sentence"),
                    new Anchor("work", getTranslation("work.notice.toMyWork"))));
            return;
        }
        var href = WorkNavigation.hrefOf(found.get());
        if (!href.equals(event.getLocation().getPath())) {
            event.forwardTo(href);
            return;
        }
        show(found.get(), true);
        tabs.open(found.get());
    }

    /** Whether the person is accountable for the item and it still waits for the decision. */
    public boolean isWorkable() {
        return workable;
    }

    /** For the title of the browser's tab. */
    public String pageTitle() {
        return item == null ? getTranslation("work.unknown.title") : item.title();
    }

    public WorkItemDetails item() {
        return Objects.requireNonNull(item, "No work item is open.");
    }

    /** Why the person is asked: risk, control, rule. */
    public void setWhy(Component... reasons) {
        why.removeAll();
        why.add(reasons);
        why.setVisible(reasons.length > 0);
    }

    public void setForm(Component... content) {
        form.removeAll();
        form.add(content);
    }

    /** What can be decided; secondary actions first, the main one last. Shown only while the item is workable. */
    public void setActions(Component... decisions) {
        actions.removeAll();
        actions.add(decisions);
        actions.setVisible(workable && decisions.length > 0);
    }

    /** A side tab before History and Process; its content is made when first looked at. Repeated labels replace. */
    public void setTab(String label, Supplier<Component> content) {
        tabs.set(label, content);
    }

    /** After a decision: says so, and opens the next item of the kind, or else my work. */
    public void sent(String sentence) {
        Notifications.done(sentence);
        next().ifPresentOrElse(WorkNavigation::open, WorkNavigation::toMyWork);
    }

    private Optional<WorkItemDetails> next() {
        return list.mine(signedIn.id(), WorkFilter.ALL, 0, LOOK_AHEAD).stream()
                .filter(WorkItemDetails::isToDo)
                .filter(other -> other.route().equals(item().route()))
                .filter(other -> !other.id().equals(item().id()))
                .findFirst();
    }

    private boolean concerns(WorkListChanged changed) {
        return item != null
                && (Objects.equals(changed.person(), item.assignee())
                        || !Collections.disjoint(changed.groups(), item.candidateGroups()));
    }

    private void refresh() {
        if (item != null) {
            list.find(item.id()).filter(now -> !now.equals(item)).ifPresent(now -> show(now, false));
        }
    }

    private void show(WorkItemDetails now, boolean first) {
        item = now;
        var before = workable;
        var access = Access.of(now, signedIn.id());
        workable = access == Access.WORK;
        header.show(now);
        notice.show(now, access, holder(now), access == Access.CLAIMABLE ? list.whyNotClaim(now) : Optional.empty());
        actions.setVisible(workable && actions.getComponentCount() > 0);
        if (first || before != workable) {
            feature.accept(now);
        }
    }

    private String holder(WorkItemDetails of) {
        var person = of.assignee();
        return person == null
                ? ""
                : people.find(person).map(PersonDetails::name).orElse(person.value());
    }
}
