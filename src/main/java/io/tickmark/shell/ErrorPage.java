package io.tickmark.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import io.tickmark.ui.EmptyState;

/** The body of a page that could not be shown, said calmly, with a way on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "Tickmark";

    void say(VaadinIcon icon, String title, String hint) {
        this.title = title;
        addClassName("error-page");
        removeAll();
        add(new EmptyState(icon, title, hint, new Anchor("", getTranslation("shell.error.home"))).asPage());
    }

    @Override
    public String getPageTitle() {
        return title + " · Tickmark";
    }
}
