package io.tickmark.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.trail.ui.HistoryPanel;
import io.tickmark.ui.PageTabs;
import io.tickmark.work.WorkItemDetails;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** What can be looked up beside the form: the feature's tabs, then history and process. Content is made when first looked at. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SideTabs extends PageTabs {

    private final ObjectProvider<HistoryPanel> histories;
    private final ObjectProvider<ProcessPanel> processes;
    private final Map<String, Supplier<Component>> contents = new LinkedHashMap<>();
    private final Map<Tab, String> labels = new HashMap<>();

    SideTabs(ObjectProvider<HistoryPanel> histories, ObjectProvider<ProcessPanel> processes) {
        this.histories = histories;
        this.processes = processes;
        addClassName("work-side");
        addSelectedChangeListener(change -> fill(change.getSelectedTab()));
    }

    void set(String label, Supplier<Component> content) {
        contents.put(label, content);
        labels.forEach((tab, known) -> {
            if (known.equals(label)) {
                ((Div) getComponent(tab)).removeAll();
            }
        });
        if (!labels.containsValue(label)) {
            insert(label);
        }
        fill(getSelectedTab());
    }

    void open(WorkItemDetails item) {
        set(getTranslation("work.tab.history"), () -> history(item));
        set(getTranslation("work.tab.process"), () -> process(item));
    }

    private HistoryPanel history(WorkItemDetails item) {
        var panel = histories.getObject();
        panel.show(item.subject(), new SubjectRef("WorkItem", item.id().toString()));
        return panel;
    }

    private ProcessPanel process(WorkItemDetails item) {
        var panel = processes.getObject();
        panel.show(item.processInstanceKey());
        return panel;
    }

    private void insert(String label) {
        var tab = new Tab(label);
        labels.put(tab, label);
        add(tab, new Div());
    }

    private void fill(Tab tab) {
        var content = contents.get(labels.getOrDefault(tab, ""));
        var place = (Div) getComponent(tab);
        if (content != null && place != null && place.getComponentCount() == 0) {
            place.add(content.get());
        }
    }
}
