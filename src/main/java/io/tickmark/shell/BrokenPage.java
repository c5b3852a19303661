package io.tickmark.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.tickmark.ui.ErrorSentences;

/** The page broke while it was made, or a rule forbids to show it. A sentence, never a stack trace. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@Tag("div")
class BrokenPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        var why = error.getException();
        if (ErrorSentences.isRefusal(why)) {
            say(VaadinIcon.HAND, getTranslation("shell.error.refused"), ErrorSentences.of(why));
            return HttpStatusCode.FORBIDDEN.getCode();
        }
        say(VaadinIcon.WARNING, getTranslation("shell.error.broken"), ErrorSentences.of(why));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }
}
