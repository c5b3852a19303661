package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.matrix.ControlChange.Kind;
import io.tickmark.matrix.MatrixPreview;
import io.tickmark.ui.PageTabs;
import io.tickmark.ui.Subjects;
import java.util.function.Consumer;

/** What an import would do, in four tabs, and the button that does it. */
class PreviewPanel extends Section {

    private static final int LONGEST_REASON = 2_000;

    private final TextArea reason = new TextArea(getTranslation("sox.import.reason"));

    /** @param apply receives the reason, where one is asked for */
    PreviewPanel(MatrixPreview preview, Subjects subjects, Consumer<String> apply, Runnable again) {
        addClassName("import-panel");
        var sentence = preview.changesSomething() ? "sox.import.would" : "sox.import.wouldNot";
        add(
                new H2(preview.fileName()),
                new Paragraph(getTranslation(
                        sentence,
                        preview.count(Kind.ADDED),
                        preview.count(Kind.CHANGED),
                        preview.count(Kind.RETIRED),
                        preview.count(Kind.UNCHANGED))));
        if (!preview.touched().isEmpty()) {
            add(new TouchedControls(preview.touched(), subjects));
        }
        add(tabs(preview), reason, actions(preview, apply, again));
        reason.setVisible(preview.needsReason());
        reason.setRequired(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.setHelperText(getTranslation("sox.import.reason.hint"));
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

    private Div actions(MatrixPreview preview, Consumer<String> apply, Runnable again) {
        var other = new Button(getTranslation("sox.import.other"), click -> again.run());
        var go = new Button(getTranslation("sox.import.apply"), click -> apply(click.getSource(), apply));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        go.setVisible(preview.changesSomething());
        var actions = new Div(other, go);
        actions.addClassName("page-actions");
        return actions;
    }

    private void apply(Button go, Consumer<String> apply) {
        reason.setInvalid(reason.isVisible() && reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("ui.reason.missing"));
        if (reason.isInvalid()) {
            go.setEnabled(true);
            reason.focus();
            return;
        }
        apply.accept(reason.getValue());
    }
}
