package io.tickmark.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.trail.Trail;
import io.tickmark.ui.EmptyState;
import io.tickmark.ui.Moment;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * The history of a thing, for any page that shows it: who did what, when in the reader's zone (UTC on hover), what was
 * before and after, and why. Newest first. The page has made sure that the person may see the thing.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class HistoryPanel extends Div {

    private static final int AT_FIRST = 30;

    private final Trail trail;
    private final transient TrailWords words;

    HistoryPanel(Trail trail, TrailWords words) {
        this.words = words;
        this.trail = trail;
        addClassName("history");
    }

    /** Shows what happened to these things; several are told as one story. */
    public void show(SubjectRef... subjects) {
        var events = HistoryEvent.of(Arrays.stream(subjects).flatMap(subject -> trail.of(subject).stream()));
        removeAll();
        if (events.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CLOCK,
                    getTranslation("trail.history.empty.title"),
                    getTranslation("trail.history.empty.sentence")));
            return;
        }
        var list = new OrderedList();
        list.getElement().setAttribute("aria-label", getTranslation("trail.history.title"));
        add(list);
        fill(list, events, AT_FIRST);
    }

    private void fill(OrderedList list, List<HistoryEvent> events, int count) {
        list.removeAll();
        events.stream().limit(count).map(this::item).forEach(list::add);
        if (events.size() > count) {
            var all = new Button(getTranslation("trail.history.all", events.size()));
            all.addThemeVariants(ButtonVariant.TERTIARY);
            all.addClickListener(click -> {
                remove(all);
                fill(list, events, events.size());
            });
            add(all);
        }
    }

    private ListItem item(HistoryEvent event) {
        var line = event.first();
        var what = new Span(TrailWords.action(line.action()));
        what.addClassName("history-what");
        var who = new Span(line.actor().name());
        who.setTitle(line.actor().id() + ", " + line.actor().role());
        var when = new Div(who, new Span(" · "), new Moment(line.occurredAt()));
        when.addClassName("history-who");
        var item = new ListItem(what, when);
        if ("REFUSED".equals(line.action()) || "ACCESS_DENIED".equals(line.action())) {
            item.addClassName("is-refused");
        }
        event.changes().forEach(change -> item.add(changed(line.subject(), change)));
        if (line.reasonText() != null) {
            var reason = new Paragraph(line.reasonText());
            reason.addClassName("history-reason");
            item.add(reason);
        }
        return item;
    }

    private Div changed(SubjectRef subject, Change change) {
        var field = new Span(words.field(subject, change));
        field.addClassName("history-field");
        var row = new Div(field);
        row.addClassName("history-change");
        if (change.before() != null) {
            row.add(value(subject, change.field(), change.before()), arrow());
        }
        row.add(value(subject, change.field(), change.after()));
        return row;
    }

    private Span arrow() {
        var arrow = new Span("→");
        arrow.getElement().setAttribute("role", "img");
        arrow.getElement().setAttribute("aria-label", getTranslation("trail.history.becomes"));
        return arrow;
    }

    private Span value(SubjectRef subject, String field, @Nullable String code) {
        var value =
                new Span(code == null ? getTranslation("trail.history.nothing") : words.value(subject, field, code));
        value.addClassName("history-value");
        return value;
    }
}
