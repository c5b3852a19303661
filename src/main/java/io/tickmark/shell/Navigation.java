package io.tickmark.shell;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.jspecify.annotations.Nullable;

/**
 * The ways through Tickmark that this person may go: each view with {@code @Menu} they have a role for. The title is a
 * key of the translations or plain text. Orders of the same hundred stand together.
 */
class Navigation extends SideNav {

    private static final double GROUP = 100;

    Navigation() {
        addClassName("navigation");
        getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        @Nullable MenuEntry previous = null;
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var item = item(entry);
            if (previous != null && group(previous) != group(entry)) {
                item.addClassName("starts-group");
            }
            addItem(item);
            previous = entry;
        }
    }

    /** Icons only; the words come on hover. */
    void narrow(boolean narrow) {
        getItems().forEach(item -> item.setTooltipText(narrow ? item.getLabel() : null));
    }

    private SideNavItem item(MenuEntry entry) {
        var title = Titles.of(this, entry.title());
        var icon = entry.icon() == null ? VaadinIcon.CIRCLE_THIN.create() : new Icon(entry.icon());
        var item = new SideNavItem(title, entry.path(), icon);
        item.setMatchNested(!entry.path().isEmpty() && !"/".equals(entry.path()));
        return item;
    }

    private static long group(MenuEntry entry) {
        return entry.order() == null ? Long.MAX_VALUE : Math.round(Math.floor(entry.order() / GROUP));
    }
}
