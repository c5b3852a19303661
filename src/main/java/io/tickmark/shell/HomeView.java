package io.tickmark.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuConfiguration;
import io.tickmark.ui.EmptyState;
import jakarta.annotation.security.PermitAll;

/** The start page leads on to the first page of the person's navigation. */
@Route("")
@PageTitle("Tickmark")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver {

    HomeView() {
        addClassName("error-page");
        add(new EmptyState(VaadinIcon.HOME, getTranslation("shell.home.empty"), getTranslation("shell.home.empty.hint"))
                .asPage());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MenuConfiguration.getMenuEntries().stream().findFirst().ifPresent(first -> event.forwardTo(first.path()));
    }
}
