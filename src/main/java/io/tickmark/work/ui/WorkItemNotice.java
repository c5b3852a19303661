package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.ui.Moments;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.util.stream.Collectors;

/** Says calmly why an item can't be worked on by this person now, and what to do instead. */
class WorkItemNotice extends Div {

    private final Span sentence = new Span();

    private final WorkList list;
    private final PersonNames names;

    WorkItemNotice(WorkList list, PersonNames names) {
        this.list = list;
        this.names = names;
        addClassName("work-notice");
        getElement().setAttribute("role", "status");
        var icon = VaadinIcon.INFO_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, sentence, WayBack.link());
        setVisible(false);
    }

    void show(WorkItemDetails item, Access access) {
        var holder = names.of(item.assignee());
        setVisible(access != Access.WORK);
        sentence.setText(
                switch (access) {
                    case WORK -> "";
                    case CLAIMABLE ->
                        list.whyNotClaim(item)
                                .map(why -> why.in(getLocale()))
                                .orElseGet(() -> getTranslation(access.key()));
                    case OFFERED -> getTranslation(access.key(), groups(item));
                    case OTHERS, READS -> getTranslation(access.key(), holder);
                    case SENT -> getTranslation(access.key());
                    case DONE, CANCELED -> getTranslation(access.key(), closed(item), holder);
                });
    }

    private static String groups(WorkItemDetails item) {
        return item.candidateGroups().stream().map(Holder::word).collect(Collectors.joining(", "));
    }

    private static String closed(WorkItemDetails item) {
        return item.closedAt() == null ? "" : Moments.dateTime(item.closedAt());
    }
}
