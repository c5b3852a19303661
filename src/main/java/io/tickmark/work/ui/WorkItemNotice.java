package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.ui.Moments;
import io.tickmark.work.Eligibility;
import io.tickmark.work.WorkItemDetails;

/** Says calmly why an item can't be worked on by this person now, and what to do instead. */
class WorkItemNotice extends Div {

    private final Span sentence = new Span();
    private Anchor back = WayBack.home().link();

    private final Eligibility eligibility;
    private final PersonNames names;

    WorkItemNotice(Eligibility eligibility, PersonNames names) {
        this.eligibility = eligibility;
        this.names = names;
        addClassName("work-notice");
        getElement().setAttribute("role", "status");
        var icon = VaadinIcon.INFO_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, sentence, back);
        setVisible(false);
    }

    void show(WorkItemDetails item, Access access) {
        setVisible(access != Access.WORK);
        lead(WayBack.of(access).link());
        sentence.setText(why(item, access));
    }

    private String why(WorkItemDetails item, Access access) {
        var holder = names.of(item.assignee());
        return switch (access) {
            case WORK -> "";
            case CLAIMABLE ->
                eligibility
                        .whyNotClaim(item)
                        .map(why -> why.in(getLocale()))
                        .orElseGet(() -> getTranslation(access.key()));
            case OFFERED -> getTranslation(access.key(), Holder.words(item));
            case OTHERS, READS -> getTranslation(access.key(), holder);
            case SENT -> getTranslation(access.key());
            case DONE, CANCELED -> getTranslation(access.key(), closed(item), holder);
        };
    }

    /** A link that leads where it did stays, and the focus on it. */
    private void lead(Anchor to) {
        if (!to.getHref().equals(back.getHref())) {
            replace(back, to);
            back = to;
        }
    }

    private static String closed(WorkItemDetails item) {
        return item.closedAt() == null ? "" : Moments.dateTime(item.closedAt());
    }
}
