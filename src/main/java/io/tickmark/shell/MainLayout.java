package io.tickmark.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import io.tickmark.people.SignedIn;
import io.tickmark.ui.Keyboard;
import io.tickmark.ui.NavbarPart;
import io.tickmark.ui.Notifications;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page: the ways through Tickmark at the left, what concerns everybody and the person on top. */
@Layout
@JavaScript("context://tickmark/one-click.js")
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private static final String NARROW = "narrow";

    private final BannerStrip banner;
    private final transient ReaderSettings settings;
    private final boolean known;
    private final Navigation navigation = new Navigation();
    private @Nullable String page;

    MainLayout(
            BannerStrip banner,
            PersonMenu personMenu,
            ObjectProvider<NavbarPart> parts,
            ReaderSettings settings,
            SignedIn signedIn) {
        this.banner = banner;
        this.settings = settings;
        this.known = signedIn.known().isPresent();
        setPrimarySection(Section.DRAWER);
        var home = new Anchor("", Brand.mark());
        home.addClassName("drawer-brand");
        addToDrawer(new Header(home), new Scroller(navigation));
        var middle = new Div();
        middle.addClassName("navbar-middle");
        parts.orderedStream().map(NavbarPart::create).forEach(middle::add);
        addToNavbar(skip(), toggle(), middle, personMenu, banner);
        narrow(known && settings.narrow());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        super.showRouterLayoutContent(content);
        content.getElement().setAttribute("role", "main");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        banner.refresh();
        var now = event.getLocation().getPath();
        if (page != null && !page.equals(now)) {
            // the last page may have been scrolled
            getContent().getElement().executeJs("this.scrollIntoView()");
            Keyboard.toHeading(getContent());
            Notifications.clear();
        }
        page = now;
    }

    /** For the keyboard: past the navigation, which is the same on each page. */
    private Button skip() {
        var skip = new Button(getTranslation("shell.skip"), click -> Keyboard.goToHeading(getContent()));
        skip.addClassName("skip");
        return skip;
    }

    private Button toggle() {
        var toggle = new Button(VaadinIcon.MENU.create(), click -> toggleNavigation());
        toggle.addThemeVariants(ButtonVariant.TERTIARY);
        toggle.addClassName("navigation-toggle");
        toggle.setAriaLabel(getTranslation("shell.navigation.toggle"));
        return toggle;
    }

    /** On a narrow screen the navigation lies over the page; elsewhere it shrinks to its icons. */
    private void toggleNavigation() {
        if (isOverlay()) {
            setDrawerOpened(!isDrawerOpened());
            return;
        }
        var narrow = !hasClassName(NARROW);
        narrow(narrow);
        if (known) {
            settings.narrow(narrow);
        }
    }

    private void narrow(boolean narrow) {
        setClassName(NARROW, narrow);
        navigation.narrow(narrow);
    }
}
