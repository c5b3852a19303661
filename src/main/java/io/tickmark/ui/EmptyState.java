package io.tickmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Shown where nothing is yet: what will appear here, and how it gets there. */
public class EmptyState extends Div {

    private final H2 heading = new H2();

    /**
     * @param icon stands for what is missing
     * @param title what is so: "No work for you"
     * @param sentence what will appear and how
     * @param actions what can be done about it, if anything
     */
    public EmptyState(VaadinIcon icon, String title, String sentence, Component... actions) {
        addClassName("empty-state");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        heading.setText(title);
        add(picture, heading, new Paragraph(sentence));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("empty-state-actions");
            add(row);
        }
    }

    /** Makes its title the heading of the page, where there is no other. */
    public EmptyState asPage() {
        heading.getElement().setAttribute("role", "heading");
        heading.getElement().setAttribute("aria-level", "1");
        return this;
    }
}
