package io.tickmark.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The name and its mark. */
final class Brand {

    private Brand() {}

    static Div mark() {
        var picture = new Image("favicon.svg", "");
        picture.getElement().setAttribute("aria-hidden", "true");
        var brand = new Div(picture, new Span("Tickmark"));
        brand.addClassName("brand");
        return brand;
    }
}
