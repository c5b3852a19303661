package io.tickmark.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.tickmark.people.Passwords;
import io.tickmark.people.SignedIn;
import org.springframework.stereotype.Component;

/** Leads a person whose password is a temporary one to choose their own, wherever they wanted to go. */
@Component
class TemporaryPasswords implements VaadinServiceInitListener {

    private final SignedIn signedIn;
    private final Passwords passwords;

    TemporaryPasswords(SignedIn signedIn, Passwords passwords) {
        this.signedIn = signedIn;
        this.passwords = passwords;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        var there = event.getNavigationTarget() == OwnPasswordView.class;
        var must = signedIn.known().isPresent() && passwords.mustChange();
        if (must && !there) {
            event.forwardTo(OwnPasswordView.class);
        } else if (there && !must) {
            event.forwardTo(HomeView.class);
        }
    }
}
