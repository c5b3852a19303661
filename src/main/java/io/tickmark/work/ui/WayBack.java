package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import io.tickmark.ui.PageHeader;

/** The way back from an item: to the work of who has such a list, and to the start page for anybody else. */
final class WayBack {

    private static final String WORK = "work";

    private WayBack() {}

    static Anchor link() {
        return hasWork()
                ? new Anchor(WORK, I18NProvider.translate("work.notice.toMyWork"))
                : new Anchor("", I18NProvider.translate("shell.error.home"));
    }

    static void crumb(PageHeader header) {
        if (hasWork()) {
            header.crumb(I18NProvider.translate("work.myWork.title"), WORK);
        }
    }

    static void go() {
        UI.getCurrent().navigate(hasWork() ? WORK : "");
    }

    private static boolean hasWork() {
        return MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").equals(WORK));
    }
}
