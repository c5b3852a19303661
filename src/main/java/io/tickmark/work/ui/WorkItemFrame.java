package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.Notifications;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The page of one work item: header, why the person is asked, the feature's form in the centre, its actions at the
 * bottom, side tabs. A feature's view is a {@link WorkItemView} and fills it. Where the person
 * can't work on the item the frame says why and hides the actions; the form should then be read-only.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class WorkItemFrame extends Div {

    private final NextItem next;
    private final SignedIn signedIn;
    private final WorkItemParts parts;
    private final OpenItem opened;
    private Consumer<WorkItemDetails> feature = item -> {};

    WorkItemFrame(
            WorkList list, NextItem next, SignedIn signedIn, WorkItemParts parts, WorkListBroadcaster broadcaster) {
        this.next = next;
        this.signedIn = signedIn;
        this.parts = parts;
        this.opened = new OpenItem(list);
        addClassName("work-frame");
        parts.whenChanged(this::refresh);
        broadcaster.follow(this, opened::mayBeIn, this::refresh);
    }

    void whenShown(Consumer<WorkItemDetails> feature) {
        this.feature = feature;
    }

    /** Opens the work item named in the address, or says calmly that there is none. */
    void open(BeforeEnterEvent event) {
        opened.named(event).ifPresentOrElse(item -> open(item, event), () -> fill(new UnknownItem()));
    }

    private void open(WorkItemDetails item, BeforeEnterEvent event) {
        var href = WorkNavigation.hrefOf(item);
        if (!href.equals(event.getLocation().getPath())) {
            event.forwardTo(href);
            return;
        }
        fill(parts.all());
        show(item, true);
        parts.tabs().open(item);
    }

    /** Whether the person is accountable for the item and it still waits for the decision. */
    public boolean isWorkable() {
        return parts.sheet().isWorkable();
    }

    /** For the title of the browser's tab. */
    String pageTitle() {
        return opened.title().orElseGet(() -> getTranslation("work.unknown.title"));
    }

    public WorkItemDetails item() {
        return opened.get();
    }

    /** Why the person is asked: risk, control, rule. */
    public void setWhy(Component... reasons) {
        parts.sheet().why(reasons);
    }

    public void setForm(Component... content) {
        parts.sheet().form(content);
    }

    /** What can be decided; secondary actions first, the main one last. Shown only while the item is workable. */
    public void setActions(Component... decisions) {
        parts.sheet().actions(decisions);
    }

    /** A side tab before History and Process; its content is made when first looked at. Repeated labels replace. */
    public void setTab(String label, Supplier<Component> content) {
        parts.tabs().set(label, content);
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

    private void refresh() {
        opened.changed().ifPresent(now -> show(now, false));
    }

    private void show(WorkItemDetails now, boolean first) {
        opened.is(now);
        var before = isWorkable();
        parts.show(now, Access.of(now, signedIn));
        if (first || before != isWorkable()) {
            feature.accept(now);
        }
    }
}
