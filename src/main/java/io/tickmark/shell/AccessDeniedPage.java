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
import io.tickmark.kernel.CurrentActor;
import org.springframework.context.ApplicationEventPublisher;

/** The page is there, but not for this person. That they tried is kept. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
@Tag("div")
class AccessDeniedPage extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    private final transient ApplicationEventPublisher events;
    private final transient CurrentActor actor;

    AccessDeniedPage(ApplicationEventPublisher events, CurrentActor actor) {
        this.events = events;
        this.actor = actor;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
        events.publishEvent(new PageDenied(actor.get().id(), event.getLocation().getPath()));
        say(VaadinIcon.LOCK, getTranslation("shell.error.denied"), getTranslation("ui.error.denied"));
        return HttpStatusCode.FORBIDDEN.getCode();
    }
}
