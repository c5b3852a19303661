package io.tickmark.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** What was filled in in a dialog isn't lost to Escape or a click beside it: only its cancel button drops it. */
public final class UnsaidWords {

    private UnsaidWords() {}

    /** Holds the dialog open while one of its fields differs from what it says now, and says how to leave. */
    public static void hold(Dialog dialog, HasValue<?, ?>... fields) {
        List<Object> before = values(fields);
        var hint = new Paragraph(dialog.getTranslation("ui.unsaid"));
        hint.addClassName("unsaid");
        hint.getElement().setAttribute("role", "status");
        dialog.addDialogCloseActionListener(leaving -> {
            if (before.equals(values(fields))) {
                dialog.close();
            } else {
                dialog.add(hint);
            }
        });
    }

    private static List<Object> values(HasValue<?, ?>... fields) {
        return Arrays.stream(fields)
                .<Object>map(field -> Objects.requireNonNullElse(field.getValue(), ""))
                .toList();
    }
}
