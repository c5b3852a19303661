package io.tickmark.matrix.ui;

import com.vaadin.flow.router.RouterLink;
import io.tickmark.matrix.ControlId;

/** A control's id, leading to its page. */
public final class ControlLink {

    private ControlLink() {}

    public static RouterLink to(ControlId control) {
        return new RouterLink(control.value(), ControlView.class, ControlView.parameters(control));
    }
}
