package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.tickmark.sox.ControlChange.Kind;
import io.tickmark.sox.MatrixPreview;
import io.tickmark.ui.PageTabs;

/** What an import would do, in four tabs, and the button that does it. */
class PreviewPanel extends Section {

    PreviewPanel(MatrixPreview preview, Runnable apply, Runnable again) {
        addClassName("import-panel");
        var sentence = preview.changesSomething() ? "sox.import.would" : "sox.import.wouldNot";
        add(
                new H2(preview.fileName()),
                new Paragraph(getTranslation(
                        sentence,
                        preview.count(Kind.ADDED),
                        preview.count(Kind.CHANGED),
                        preview.count(Kind.RETIRED),
                        preview.count(Kind.UNCHANGED))),
                tabs(preview),
                actions(preview, apply, again));
    }

    private PageTabs tabs(MatrixPreview preview) {
        var tabs = new PageTabs();
        for (var kind : Kind.values()) {
            var controls = preview.of(kind);
            Component content = controls.isEmpty()
                    ? new Paragraph(getTranslation("sox.import.none"))
                    : kind == Kind.CHANGED ? new ChangedControls(controls) : new ControlTitles(controls);
            tabs.add(getTranslation("sox.import.tab", Words.of(kind), controls.size()), content);
        }
        for (int i = 0; i < Kind.values().length; i++) {
            if (preview.count(Kind.values()[i]) > 0) {
                tabs.setSelectedIndex(i);
                break;
            }
        }
        return tabs;
    }

    private Div actions(MatrixPreview preview, Runnable apply, Runnable again) {
        var other = new Button(getTranslation("sox.import.other"), click -> again.run());
        var go = new Button(getTranslation("sox.import.apply"), click -> apply.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(preview.changesSomething());
        var actions = new Div(other, go);
        actions.addClassName("page-actions");
        return actions;
    }
}
