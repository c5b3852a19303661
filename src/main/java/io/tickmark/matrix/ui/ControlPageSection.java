package io.tickmark.matrix.ui;

import com.vaadin.flow.component.Component;
import io.tickmark.matrix.ControlVersionDetails;

/** A tab of a control's page that another part of the trade brings; beans are shown in their order. */
public interface ControlPageSection {

    /** The key of the tab's name in the translations. */
    String titleKey();

    /** What the tab shows about the control, made when the page opens. */
    Component show(ControlVersionDetails control);
}
