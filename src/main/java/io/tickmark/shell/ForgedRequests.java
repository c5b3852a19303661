package io.tickmark.shell;

import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.people.SignedIn;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** A request in a person's name that none of our pages made is refused, and kept. */
@Component
class ForgedRequests implements AccessDeniedHandler {

    private final AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
    private final ApplicationEventPublisher events;
    private final SignedIn signedIn;

    ForgedRequests(ApplicationEventPublisher events, SignedIn signedIn) {
        this.events = events;
        this.signedIn = signedIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException) {
            var attempted = request.getMethod() + " " + request.getRequestURI();
            signedIn.known()
                    .ifPresent(person ->
                            events.publishEvent(new RequestForged(person.id().value(), attempted)));
        }
        refuse.handle(request, response, why);
    }

    /** It came without the token that our pages carry. */
    record RequestForged(String person, String attempted) implements DomainEvent {

        @Override
        public Fact fact() {
            return Fact.of("Person", person, "ACCESS_DENIED")
                    .changed("attempted", null, attempted)
                    .because("CSRF", "No page of Tickmark made this request.");
        }
    }
}
