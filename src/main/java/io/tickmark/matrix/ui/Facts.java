package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ControlId;
import java.util.List;
import java.util.stream.Collectors;

/** A group of named facts under a heading; a fact without value says so by a dash. */
public class Facts extends Section {

    private final DescriptionList list = new DescriptionList();

    public Facts(String headingKey) {
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

    /** A fact that is no column of the matrix, by the key of its name. */
    public Facts named(String key, Component value) {
        list.add(new DescriptionList.Term(I18NProvider.translate(key)), new DescriptionList.Description(value));
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

    static String joined(List<? extends Enum<?>> words) {
        return words.stream().map(Words::of).collect(Collectors.joining(", "));
    }

    static Component id(String text) {
        var id = new Span(text);
        id.addClassName("id");
        return id;
    }

    static Component links(List<ControlId> controls) {
        var links = new Div();
        links.addClassName("tags");
        controls.forEach(it -> {
            var link = ControlLink.to(it);
            link.addClassName("id");
            links.add(link);
        });
        return controls.isEmpty() ? new Span("–") : links;
    }
}
