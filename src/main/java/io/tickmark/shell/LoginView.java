package io.tickmark.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Where everybody comes in. In the demo it also says who there is to try. */
@Route(value = LoginView.ROUTE, autoLayout = false)
@AnonymousAllowed
public class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "login";
    static final String WRONG = "error";
    static final String INACTIVE = "inactive";
    static final String ENDED = "ended";
    static final String UNRECORDED = "unrecorded";
    static final String SLOW = "slow";

    private static final String DEMO_PASSWORD = "brackwater";
    private static final List<String> DEMO_PEOPLE = List.of(
            "d.marchetti", "h.sorensen", "l.garza", "s.novak", "p.iyer", "e.fontaine", "ext.auditor1", "w.hale");

    /** Keeps the name for the tab while the server looks at the password. */
    private static final String KEEP_NAME =
            "this.addEventListener('login', e => sessionStorage.setItem('tickmark.username', e.detail.username))";

    /** Who mistyped the password types nothing else again. */
    private static final String GIVE_NAME_BACK = """
            const name = sessionStorage.getItem('tickmark.username');
            sessionStorage.removeItem('tickmark.username');
            if (name) {
              this.querySelector('[name=username]').value = name;
              setTimeout(() => this.querySelector('[name=password]').focus(), 100);
            }
            """;

    private final LoginForm form = new LoginForm();

    LoginView(Environment environment) {
        addClassName("login-view");
        form.setAction(ROUTE);
        form.setForgotPasswordButtonVisible(false);
        form.setI18n(words());
        form.getElement().executeJs(KEEP_NAME);
        var brand = new Section(
                Brand.mark(),
                new H1(getTranslation("shell.login.promise")),
                new Paragraph(getTranslation("shell.login.about")));
        brand.addClassName("login-brand");
        var entry = new Section(form);
        entry.addClassName("login-entry");
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            entry.add(demoPeople());
        }
        add(brand, entry);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var reasons = event.getLocation().getQueryParameters().getParameters().keySet();
        for (var reason : List.of(WRONG, INACTIVE, ENDED, UNRECORDED, SLOW)) {
            if (reasons.contains(reason)) {
                form.showErrorMessage(
                        getTranslation("shell.login." + reason), getTranslation("shell.login." + reason + ".hint"));
                form.getElement().executeJs(GIVE_NAME_BACK);
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.login.title") + " · Tickmark";
    }

    private Div demoPeople() {
        var people = new Div();
        people.addClassName("login-demo-people");
        for (var username : DEMO_PEOPLE) {
            var button = new NativeButton(username, click -> fillIn(username));
            button.add(new Span(getTranslation("shell.login.demo." + username)));
            people.add(button);
        }
        var demo = new Div(new Paragraph(getTranslation("shell.login.demo", DEMO_PASSWORD)), people);
        demo.addClassName("login-demo");
        return demo;
    }

    private void fillIn(String username) {
        form.getElement().executeJs("""
                        this.querySelector('[name=username]').value = $0;
                        this.querySelector('[name=password]').value = $1;
                        this.querySelector('vaadin-button[theme~=submit]').click();
                        """, username, DEMO_PASSWORD);
    }

    private LoginI18n words() {
        var words = LoginI18n.createDefault();
        var fields = words.getForm();
        fields.setTitle(getTranslation("shell.login.title"));
        fields.setUsername(getTranslation("shell.login.username"));
        fields.setPassword(getTranslation("shell.login.password"));
        fields.setSubmit(getTranslation("shell.login.submit"));
        words.getErrorMessage().setUsername(getTranslation("shell.login.username.missing"));
        words.getErrorMessage().setPassword(getTranslation("shell.login.password.missing"));
        return words;
    }
}
