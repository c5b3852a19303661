package io.tickmark.people.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.people.Role;

/** What people call a role. */
public final class RoleNames {

    private RoleNames() {}

    public static String of(Role role) {
        return I18NProvider.translate("people.role." + role.name());
    }
}
