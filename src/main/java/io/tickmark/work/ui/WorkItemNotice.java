package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.tickmark.kernel.Sentence;
import io.tickmark.ui.Moments;
import io.tickmark.work.WorkItemDetails;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says calmly why an item can't be worked on by this person now, and what to do instead. */
class WorkItemNotice extends Div {

    private final Span sentence = new Span();

    WorkItemNotice() {
        addClassName("work-notice");
        getElement().setAttribute("role", "status");
        var icon = VaadinIcon.INFO_CIRCLE_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, sentence, new Anchor("work", getTranslation("work.notice.toMyWork")));
        setVisible(false);
    }

    /**
     * @param holder the name of who is accountable; empty if nobody is
     * @param whyNot why this person couldn't claim it, if so
     */
    void show(WorkItemDetails item, Access access, String holder, Optional<Sentence> whyNot) {
        setVisible(access != Access.WORK);
        sentence.setText(
                switch (access) {
                    case WORK -> "";
                    case CLAIMABLE ->
                        whyNot.map(why -> why.in(getLocale())).orElseGet(() -> getTranslation(access.key()));
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
