package io.tickmark.ui;

import com.vaadin.flow.component.Component;

/** Something a module puts into the bar on top of every page, e.g. a bell or a picker. Beans are shown in their order. */
public interface NavbarPart {

    /** Makes the part for one page of one person. */
    Component create();
}
