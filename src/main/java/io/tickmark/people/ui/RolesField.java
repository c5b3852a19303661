package io.tickmark.people.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import io.tickmark.people.Role;

/** Chooses roles. Which go together is for the core to say. */
class RolesField extends MultiSelectComboBox<Role> {

    RolesField() {
        setLabel(getTranslation("people.roles"));
        setItemLabelGenerator(RoleNames::of);
        setItems(Role.values());
        setWidthFull();
    }
}
