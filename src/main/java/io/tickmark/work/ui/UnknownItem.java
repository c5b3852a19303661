package io.tickmark.work.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.ui.EmptyState;

/** Says calmly that the address names no work item. */
class UnknownItem extends EmptyState {

    UnknownItem() {
        super(
                VaadinIcon.SEARCH,
                I18NProvider.translate("work.unknown.title"),
                I18NProvider.translate("work.unknown.sentence"),
                WayBack.home().link());
    }
}
