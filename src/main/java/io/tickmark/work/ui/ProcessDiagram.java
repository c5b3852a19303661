package io.tickmark.work.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.WorkItemDetails;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The BPMN model with the live position filled, the path taken drawn, and what lies ahead pale. The same is said in words
 * by {@link ProcessPath}, beside it.
 */
@StyleSheet("context://webjars/bpmn-js/8.0.0/dist/assets/diagram-js.css")
@JavaScript("context://webjars/bpmn-js/8.0.0/dist/bpmn-navigated-viewer.production.min.js")
@JavaScript("context://tickmark/process-diagram.js")
public class ProcessDiagram extends Div {

    private @Nullable DiagramState state;
    private Consumer<String> opened = elementId -> {};

    public ProcessDiagram() {
        addClassName("process-diagram");
        getElement().setAttribute("role", "group");
        getElement()
                .addEventListener(
                        "process-element",
                        click -> opened.accept(
                                click.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
    }

    /**
     * @param items the work items of the instance, closed ones too
     * @param names the name of each person who holds one of them
     */
    public void show(ProcessPicture picture, List<WorkItemDetails> items, Map<String, String> names) {
        var words = new ProcessWords(picture, items, names);
        state = DiagramState.of(picture, words.counts(), words.titles());
        getElement().setAttribute("aria-label", getTranslation("work.process.diagram") + " " + words.sentence());
        draw();
    }

    /** What happens when somebody clicks an element; receives its id. */
    public void whenElementClicked(Consumer<String> opened) {
        this.opened = opened;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        draw();
    }

    private void draw() {
        if (state != null && isAttached()) {
            getElement().executeJs("window.tickmark.drawProcess(this, $0)", state);
        }
    }
}
