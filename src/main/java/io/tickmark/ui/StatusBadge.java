package io.tickmark.ui;

import com.vaadin.flow.component.html.Span;

/** A state as colour, icon and word, never by colour alone. */
public class StatusBadge extends Span {

    public StatusBadge(Status status) {
        this(status, "");
    }

    /**
     * @param status gives colour and icon
     * @param word said instead of the state's own word, e.g. "Effective with exceptions"; empty: the own word
     */
    public StatusBadge(Status status, String word) {
        addClassNames("status-badge", "tone-" + status.tone());
        var icon = status.icon().create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, new Span(word.isEmpty() ? getTranslation(status.key()) : word));
    }
}
