package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** The buttons over the grid of a test, for who has no keyboard; test-sheet.js presses the keys they name. */
class SheetBar extends Div {

    SheetBar() {
        addClassName("sheet-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", getTranslation("sox.sheet.bar"));
        for (var key : SheetKey.inBar()) {
            var button = new NativeButton(getTranslation("sox.sheet.key." + key));
            button.getElement().setAttribute("data-key", key.name()).setAttribute("type", "button");
            var stroke = new Span(key.stroke());
            stroke.addClassName("sheet-stroke");
            button.add(stroke);
            add(button);
        }
    }
}
