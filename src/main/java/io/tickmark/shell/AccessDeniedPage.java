package io.tickmark.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The page is there, but not for this person. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@Tag("div")
class AccessDeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        say(VaadinIcon.LOCK, getTranslation("shell.error.denied"), getTranslation("ui.error.denied"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
