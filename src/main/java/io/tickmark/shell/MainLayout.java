package io.tickmark.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import io.tickmark.ui.NavbarPart;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every page: the ways through Tickmark at the left, what concerns everybody and the person on top. */
@Layout
@PermitAll
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final BannerStrip banner;

    MainLayout(BannerStrip banner, PersonMenu personMenu, ObjectProvider<NavbarPart> parts) {
        this.banner = banner;
        setPrimarySection(Section.DRAWER);
        var home = new Anchor("", Brand.mark());
        home.addClassName("drawer-brand");
        addToDrawer(home, new Scroller(new Navigation()));
        var toggle = new DrawerToggle();
        toggle.getElement().setAttribute("theme", "tertiary");
        toggle.setAriaLabel(getTranslation("shell.navigation.toggle"));
        var middle = new Div();
        middle.addClassName("navbar-middle");
        parts.orderedStream().map(NavbarPart::create).forEach(middle::add);
        addToNavbar(toggle, banner, middle, personMenu);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        banner.refresh();
    }
}
