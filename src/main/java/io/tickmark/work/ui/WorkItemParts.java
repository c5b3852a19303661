package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.ui.Keyboard;
import io.tickmark.work.Eligibility;
import io.tickmark.work.WorkItemDetails;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What the page of a work item is made of: its header, the sheet in the centre with a notice on it, the side tabs. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class WorkItemParts {

    private final WorkItemHeader header;
    private final WorkItemNotice notice;
    private final WorkSheet sheet;
    private final SideTabs tabs;

    WorkItemParts(Eligibility eligibility, PersonNames names, WorkItemHeader header, SideTabs tabs) {
        this.header = header;
        this.notice = new WorkItemNotice(eligibility, names);
        this.sheet = new WorkSheet(notice);
        this.tabs = tabs;
    }

    Component[] all() {
        return new Component[] {header, sheet, new Aside(tabs)};
    }

    void whenChanged(Runnable changed) {
        header.whenChanged(() -> {
            changed.run();
            Keyboard.toHeading(header);
        });
    }

    /** The item, to somebody who may do this about it. */
    void show(WorkItemDetails item, Access access) {
        sheet.workable(access == Access.WORK);
        header.show(item, access);
        notice.show(item, access);
    }

    WorkSheet sheet() {
        return sheet;
    }

    SideTabs tabs() {
        return tabs;
    }
}
