package io.tickmark.matrix.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.matrix.ControlVersionDetails;

/** What a control is at a glance: its id, whether it is key, its rating, its status. */
final class ControlTags {

    private ControlTags() {}

    static Div of(ControlVersionDetails control) {
        var tags = new Div(
                tag(control.control().value(), "id"),
                tag(Words.of(control.scope().status()), "status"));
        if (control.design().key()) {
            tags.add(tag(I18NProvider.translate("sox.controls.key"), "key"));
        }
        tags.add(tag(
                I18NProvider.translate(
                        "sox.control.risk", Words.of(control.risk().rating())),
                "rating"));
        if (control.risk().fraudRelated()) {
            tags.add(tag(I18NProvider.translate("sox.control.fraud"), "fraud"));
        }
        tags.addClassName("tags");
        return tags;
    }

    private static Span tag(String text, String kind) {
        var tag = new Span(text);
        tag.addClassNames("tag", kind);
        return tag;
    }
}
