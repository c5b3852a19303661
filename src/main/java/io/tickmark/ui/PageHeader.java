package io.tickmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;

/**
 * The head of a page: where it stands, the one heading, beside it a state or a date, at the right what can be done.
 * What is not given takes no room.
 */
public class PageHeader extends Header {

    private final OrderedList trail = new OrderedList();
    private final Nav breadcrumb = new Nav(trail);
    private final H1 title = new H1();
    private final Div beside = new Div();
    private final Div actions = new Div();
    private final Paragraph lead = new Paragraph();

    public PageHeader(String title) {
        addClassName("page-header");
        breadcrumb.addClassName("page-header-trail");
        breadcrumb.getElement().setAttribute("aria-label", getTranslation("ui.pageHeader.breadcrumb"));
        beside.addClassName("page-header-beside");
        actions.addClassName("page-header-actions");
        lead.addClassName("page-header-lead");
        breadcrumb.setVisible(false);
        beside.setVisible(false);
        actions.setVisible(false);
        lead.setVisible(false);
        this.title.setText(title);
        var heading = new Div(this.title, beside);
        heading.addClassName("page-header-title");
        var row = new Div(heading, actions);
        row.addClassName("page-header-row");
        add(breadcrumb, row, lead);
    }

    public PageHeader title(String title) {
        this.title.setText(title);
        return this;
    }

    /** One step of the way to this page, from the outside in. */
    public PageHeader crumb(String text, String href) {
        trail.add(new ListItem(new Anchor(href, text)));
        breadcrumb.setVisible(true);
        return this;
    }

    /** For a page that comes to stand elsewhere. */
    public PageHeader withoutCrumbs() {
        trail.removeAll();
        breadcrumb.setVisible(false);
        return this;
    }

    /** One sentence under the heading. */
    public PageHeader lead(String sentence) {
        lead.setText(sentence);
        lead.setVisible(true);
        return this;
    }

    /** States, dates, counts, right after the heading; replaces those shown before. */
    public PageHeader beside(Component... components) {
        return fill(beside, components);
    }

    /** What can be done; the main action last. */
    public PageHeader actions(Component... components) {
        return fill(actions, components);
    }

    private PageHeader fill(Div slot, Component... components) {
        slot.removeAll();
        slot.add(components);
        slot.setVisible(components.length > 0);
        return this;
    }
}
