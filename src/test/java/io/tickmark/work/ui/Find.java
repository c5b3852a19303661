package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.stream.Stream;

/** Finds components by what people read on them. */
final class Find {

    private Find() {}

    static <T extends Component & HasText> T in(Component root, Class<T> type, String text) {
        return all(root)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + type.getSimpleName() + " “" + text + "”."));
    }

    static Button footer(Dialog dialog, String text) {
        return dialog.getFooter()
                .getElement()
                .getChildren()
                .flatMap(child -> child.getComponent().stream())
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button “" + text + "”."));
    }

    static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(Find::all));
    }
}
