package io.tickmark.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.tickmark.kernel.NotFound;
import java.util.Objects;

/** The address is right, but what it names is not there, or not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@Tag("div")
class NoSuchThingPage extends ErrorPage implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> error) {
        say(
                VaadinIcon.SEARCH,
                getTranslation("shell.error.notFound"),
                Objects.requireNonNullElse(error.getException().getMessage(), ""));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
