package io.tickmark.work.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPictures;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Where the process of a work item stands: the path in words, a small picture, and the large one on demand. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public class ProcessPanel extends Div {

    private final ProcessPictures pictures;
    private final WorkList list;
    private final PersonNames people;
    private long instance;
    private List<WorkItemDetails> shown = List.of();

    ProcessPanel(ProcessPictures pictures, WorkList list, PersonNames people, WorkListBroadcaster broadcaster) {
        this.pictures = pictures;
        this.list = list;
        this.people = people;
        addClassName("process-panel");
        broadcaster.follow(this, changed -> true, this::refresh);
    }

    /** Shows the instance as it stands; follows it while on screen. */
    public void show(long processInstanceKey) {
        instance = processInstanceKey;
        shown = list.ofInstance(processInstanceKey);
        removeAll();
        pictures.of(processInstanceKey)
                .ifPresentOrElse(
                        picture -> show(picture, shown), () -> add(new Paragraph(getTranslation("work.process.none"))));
    }

    // the engine is only asked again when something of this instance moved
    private void refresh() {
        if (!list.ofInstance(instance).equals(shown)) {
            show(instance);
        }
    }

    private void show(ProcessPicture picture, List<WorkItemDetails> items) {
        var names = names(items);
        var enlarge = new Button(
                getTranslation("work.process.enlarge"), VaadinIcon.EXPAND_SQUARE.create(), click -> enlarge(picture));
        add(
                diagram(picture, items),
                enlarge,
                new ProcessPath(new ProcessWords(picture, items, names), picture.ended()));
    }

    private ProcessDiagram diagram(ProcessPicture picture, List<WorkItemDetails> items) {
        var diagram = new ProcessDiagram();
        diagram.show(picture, items, names(items));
        diagram.whenElementClicked(element -> openAt(element, items));
        return diagram;
    }

    private void openAt(String elementId, List<WorkItemDetails> items) {
        items.stream()
                .filter(item -> item.elementId().equals(elementId))
                .reduce((earlier, latest) -> latest)
                .ifPresent(WorkNavigation::open);
    }

    private void enlarge(ProcessPicture picture) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(BpmnModel.of(picture.xml()).nameOf(picture.processId()));
        dialog.addClassName("process-dialog");
        dialog.setWidth("96vw");
        dialog.add(diagram(picture, list.ofInstance(instance)));
        dialog.getFooter().add(new Button(getTranslation("ui.close"), click -> dialog.close()));
        dialog.open();
    }

    private Map<String, String> names(List<WorkItemDetails> items) {
        var names = new HashMap<String, String>();
        items.stream().map(WorkItemDetails::assignee).forEach(person -> {
            if (person != null) {
                names.computeIfAbsent(person.value(), id -> people.of(person));
            }
        });
        return names;
    }
}
