package io.tickmark.work.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import io.tickmark.ui.PageHeader;

/** The way back from an item: to the list it is in for who has such a list, and to the start page for anybody else. */
enum WayBack {
    MY_WORK("work", "work.myWork.title"),
    TEAM_WORK("team", "work.team.title"),
    START("", "shell.error.home");

    private final String path;
    private final String key;

    WayBack(String path, String key) {
        this.path = path;
        this.key = key;
    }

    /** What may be claimed waits with the team; whatever else was here is or was somebody's own. */
    static WayBack of(Access access) {
        return access == Access.CLAIMABLE && TEAM_WORK.isThere() ? TEAM_WORK : home();
    }

    static WayBack home() {
        return MY_WORK.isThere() ? MY_WORK : START;
    }

    Anchor link() {
        return new Anchor(path, I18NProvider.translate(key));
    }

    void crumb(PageHeader header) {
        header.withoutCrumbs();
        if (this != START) {
            header.crumb(I18NProvider.translate(key), path);
        }
    }

    void go() {
        UI.getCurrent().navigate(path);
    }

    private boolean isThere() {
        return MenuConfiguration.getMenuEntries().stream()
                .anyMatch(entry -> entry.path().replaceFirst("^/", "").equals(path));
    }
}
