package io.tickmark.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.tickmark.people.Passwords;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.SignedIn;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The person signed in: how they read, their password and tokens, the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonMenu extends MenuBar {

    private static final List<ColorScheme.Value> SCHEMES =
            List.of(ColorScheme.Value.SYSTEM, ColorScheme.Value.LIGHT, ColorScheme.Value.DARK);

    private final transient ReaderSettings settings;
    private final transient Passwords passwords;
    private final transient AuthenticationContext authentication;

    PersonMenu(SignedIn signedIn, ReaderSettings settings, Passwords passwords, AuthenticationContext authentication) {
        this.settings = settings;
        this.passwords = passwords;
        this.authentication = authentication;
        addClassName("person-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        signedIn.known().ifPresent(this::build);
    }

    private void build(PersonDetails person) {
        var avatar = new Avatar(person.name());
        avatar.getElement().setAttribute("aria-hidden", "true");
        var root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.person", person.name()));
        var menu = root.getSubMenu();
        menu.addComponent(card(person));
        menu.addSeparator();
        schemes(menu.addItem(getTranslation("shell.person.theme")).getSubMenu());
        menu.addItem(getTranslation("shell.person.reading"), click -> new ReadingDialog(person, settings).open());
        menu.addItem(getTranslation("shell.person.password"), click -> new PasswordDialog(passwords).open());
        menu.addItem(
                getTranslation("shell.person.tokens"), click -> UI.getCurrent().navigate("tokens"));
        menu.addItem(getTranslation("shell.keys.title"), click -> new KeysDialog().open());
        menu.addSeparator();
        menu.addItem(getTranslation("shell.person.signOut"), click -> authentication.logout());
    }

    private static Div card(PersonDetails person) {
        var name = new Span(person.name());
        var username = new Span(person.id().value());
        username.addClassName("id");
        var card = new Div(name, username);
        card.addClassName("person-card");
        return card;
    }

    private void schemes(SubMenu menu) {
        for (var scheme : SCHEMES) {
            var item = menu.addItem(getTranslation("shell.person.theme." + scheme.name()));
            item.setCheckable(true);
            item.setChecked(settings.scheme() == scheme);
            item.addClickListener(click -> {
                settings.show(scheme);
                menu.getItems().forEach(other -> other.setChecked(other == item));
            });
        }
    }
}
