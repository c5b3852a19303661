package io.tickmark.work.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import io.tickmark.work.BulkResult;

/** Of many items: how many go, and why the others don't. */
class Refusals extends Div {

    Refusals() {
        addClassName("refusals");
        getElement().setAttribute("role", "status");
    }

    /** @param key the sentence that says how many of how many */
    void show(String key, BulkResult result) {
        removeAll();
        var all = result.accepted().size() + result.refused().size();
        add(new Paragraph(getTranslation(key, result.accepted().size(), all)));
        if (!result.refused().isEmpty()) {
            var reasons = new UnorderedList();
            result.refused().forEach(refusal -> reasons.add(new ListItem(refusal.in(getLocale()))));
            add(new Paragraph(getTranslation("work.bulk.stay", result.refused().size())), reasons);
        }
    }
}
