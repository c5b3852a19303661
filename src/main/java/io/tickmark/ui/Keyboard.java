package io.tickmark.ui;

import com.vaadin.flow.component.Component;

/** Where the keyboard goes on after what it stood on has gone. */
public final class Keyboard {

    /** A little later: what had the keyboard may be on the page until the news of the decision has come by push. */
    private static final String TO_HEADING = """
            setTimeout(() => {
              const heading = this.querySelector('h1');
              if (heading && document.activeElement === document.body) {
                heading.tabIndex = -1;
                heading.focus({preventScroll: true});
              }
            }, 200)""";

    private Keyboard() {}

    /** To the heading of the page, wherever it is. */
    public static void goToHeading(Component page) {
        page.getElement().executeJs("""
                const heading = this.querySelector('h1');
                if (heading) {
                  heading.tabIndex = -1;
                  heading.focus();
                }""");
    }

    /** To the heading of the page, where nothing else has it. */
    public static void toHeading(Component page) {
        page.getElement().executeJs(TO_HEADING);
    }
}
