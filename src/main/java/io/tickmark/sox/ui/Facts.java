package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** A group of named facts under a heading; a fact without value says so by a dash. */
class Facts extends Section {

    private final DescriptionList list = new DescriptionList();

    Facts(String headingKey) {
        addClassName("facts");
        add(new H2(I18NProvider.translate(headingKey)), list);
    }

    Facts fact(String column, String value) {
        return fact(column, new Span(value.isEmpty() ? "–" : value));
    }

    Facts fact(String column, Component value) {
        list.add(new DescriptionList.Term(Words.column(column)), new DescriptionList.Description(value));
        return this;
    }

    Facts fact(String column, List<?> items) {
        if (items.isEmpty()) {
            return fact(column, "");
        }
        var all = new UnorderedList();
        items.forEach(item -> all.add(new ListItem(item.toString())));
        return fact(column, all);
    }
}
