package io.tickmark.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Nothing is at this address. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@Tag("div")
class NotFoundPage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say(VaadinIcon.SEARCH, getTranslation("shell.error.notFound"), getTranslation("shell.error.notFound.hint"));
        return HttpStatusCode.NOT_FOUND.getCode();
    }
}
