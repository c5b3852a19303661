package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.Notifications;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import io.tickmark.work.WorkListChanged;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The page of one work item: header, why the person is asked, the feature's form in the centre, its actions at the
 * bottom, side tabs. A feature's view is a {@link WorkItemView} and fills it. Where the person can't work on the item the frame says why and hides the actions; the form should then
 * be read-only.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkItemFrame extends Div {

    private final WorkList list;
    private final NextItem next;
    private final SignedIn signedIn;
    private final WorkItemHeader header;
    private final SideTabs tabs;
    private final WorkItemNotice notice;
    private final WorkSheet sheet;
    private Consumer<WorkItemDetails> feature = item -> {};
    private @Nullable WorkItemDetails item;

    WorkItemFrame(
            WorkList list,
            PersonNames names,
            NextItem next,
            SignedIn signedIn,
            WorkItemHeader header,
            SideTabs tabs,
            WorkListBroadcaster broadcaster) {
        this.list = list;
        this.notice = new WorkItemNotice(list, names);
        this.sheet = new WorkSheet(notice);
        this.next = next;
        this.signedIn = signedIn;
        this.header = header;
        this.tabs = tabs;
        addClassName("work-frame");
        header.whenChanged(this::refresh);
        broadcaster.follow(this, this::concerns, this::refresh);
    }

    void whenShown(Consumer<WorkItemDetails> feature) {
        this.feature = feature;
    }

    /** Opens the work item named in the address, or says calmly that there is none. */
    void open(BeforeEnterEvent event) {
        var found = WorkNavigation.idOf(event).flatMap(list::read);
        if (found.isEmpty()) {
            item = null;
            fill(new UnknownItem());
            return;
        }
        var href = WorkNavigation.hrefOf(found.get());
        if (!href.equals(event.getLocation().getPath())) {
            event.forwardTo(href);
            return;
        }
        fill(header, sheet, new Aside(tabs));
        show(found.get(), true);
        tabs.open(found.get());
        getElement().executeJs("window.scrollTo(0, 0)");
    }

    /** Whether the person is accountable for the item and it still waits for the decision. */
    public boolean isWorkable() {
        return sheet.isWorkable();
    }

    /** For the title of the browser's tab. */
    String pageTitle() {
        return item == null ? getTranslation("work.unknown.title") : item.title();
    }

    public WorkItemDetails item() {
        return Objects.requireNonNull(item, "No work item is open.");
    }

    /** Why the person is asked: risk, control, rule. */
    public void setWhy(Component... reasons) {
        sheet.why(reasons);
    }

    public void setForm(Component... content) {
        sheet.form(content);
    }

    /** What can be decided; secondary actions first, the main one last. Shown only while the item is workable. */
    public void setActions(Component... decisions) {
        sheet.actions(decisions);
    }

    /** A side tab before History and Process; its content is made when first looked at. Repeated labels replace. */
    public void setTab(String label, Supplier<Component> content) {
        tabs.set(label, content);
    }

    /** After a decision: says so, and opens the next item of the kind, or else my work. */
    public void sent(String sentence) {
        Notifications.done(sentence);
        next.after(item()).ifPresentOrElse(WorkNavigation::open, WorkNavigation::toMyWork);
    }

    // the page is used again when the next item of its kind opens
    private void fill(Component... parts) {
        removeAll();
        add(parts);
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
        var before = sheet.isWorkable();
        var access = Access.of(now, signedIn);
        sheet.workable(access == Access.WORK);
        header.show(now);
        notice.show(now, access);
        if (first || before != sheet.isWorkable()) {
            feature.accept(now);
        }
    }
}
