package io.tickmark.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.tickmark.people.Passwords;
import jakarta.annotation.security.PermitAll;

/** The one page a person sees while their password is a temporary one: choose your own. */
@Route(value = OwnPasswordView.ROUTE, autoLayout = false)
@PermitAll
public class OwnPasswordView extends Main implements HasDynamicTitle {

    static final String ROUTE = "choose-password";

    private final transient Passwords passwords;

    OwnPasswordView(Passwords passwords) {
        this.passwords = passwords;
        addClassName("login-view");
        add(new Div(
                new H1(getTranslation("shell.password.must")), new Paragraph(getTranslation("shell.password.why"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.password.must") + " · Tickmark";
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        PasswordDialog.compulsory(passwords, () -> attach.getUI().navigate("")).open();
    }
}
