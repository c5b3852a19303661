package io.tickmark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** A part of a page that is drawn anew while others work: whoever stands on a link or button of it stays there. */
public class LivePart extends Div {

    private static final String NAME = "const name = one => one.getAttribute('href') ?? one.textContent;";

    /** What takes the focus away by itself is kept in mind, what the person does isn't. */
    private static final String WATCH = NAME + """
            this.addEventListener('focusin', event => this.stoodOn = name(event.target));
            this.addEventListener('focusout', event => {
              if (event.relatedTarget) this.stoodOn = undefined;
            });
            this.addEventListener('pointerdown', () => this.stoodOn = undefined);
            """;

    private static final String STAND_AGAIN = NAME + """
            if (this.stoodOn !== undefined && document.activeElement === document.body) {
              [...this.querySelectorAll('a[href], vaadin-button')]
                  .find(one => name(one) === this.stoodOn)?.focus({preventScroll: true});
            }""";

    /** An empty part. */
    public LivePart() {
        addClassName("live-part");
        addAttachListener(attached -> getElement().executeJs(WATCH));
    }

    /** Shows these, and nothing of what was there. */
    public void redraw(Component... content) {
        removeAll();
        add(content);
        getElement().executeJs(STAND_AGAIN);
    }
}
