package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import io.tickmark.ui.PageTabs;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tabs whose content is made when they are first looked at. */
class LazyTabs extends PageTabs {

    private final Map<Tab, Supplier<Component>> contents = new HashMap<>();

    LazyTabs() {
        addClassName("control-tabs");
        addSelectedChangeListener(change -> fill(change.getSelectedTab()));
    }

    LazyTabs with(String label, Supplier<Component> content) {
        var tab = new Tab(label);
        contents.put(tab, content);
        add(tab, new Div());
        fill(getSelectedTab());
        return this;
    }

    /** Makes what isn't looked at now anew when it is next. */
    void renewOthers() {
        contents.keySet().stream()
                .filter(tab -> !tab.equals(getSelectedTab()))
                .map(tab -> (Div) getComponent(tab))
                .forEach(Div::removeAll);
    }

    private void fill(Tab tab) {
        var content = contents.get(tab);
        var place = (Div) getComponent(tab);
        if (content != null && place != null && place.getComponentCount() == 0) {
            place.add(content.get());
        }
    }
}
