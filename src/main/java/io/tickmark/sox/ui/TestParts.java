package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.evidence.ui.EvidencePanel;
import io.tickmark.matrix.ControlVersionDetails;
import io.tickmark.matrix.Locations;
import io.tickmark.matrix.Matrix;
import io.tickmark.matrix.ui.ControlFacts;
import io.tickmark.people.People;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestId;
import io.tickmark.sox.TestingBinder;
import io.tickmark.ui.Said;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WorkItemFrame;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** What the pages of the three steps of a control test have in common: the control, its evidence, and what stands beside. */
@SpringComponent
class TestParts {

    private final TestingBinder binder;
    private final Matrix matrix;
    private final Locations locations;
    private final People people;
    private final ReadingRoom reading;
    private final ObjectProvider<EvidencePanel> evidencePanels;

    TestParts(
            TestingBinder binder,
            Matrix matrix,
            Locations locations,
            People people,
            ReadingRoom reading,
            ObjectProvider<EvidencePanel> evidencePanels) {
        this.binder = binder;
        this.matrix = matrix;
        this.locations = locations;
        this.people = people;
        this.reading = reading;
        this.evidencePanels = evidencePanels;
    }

    SeenTest test(WorkItemDetails item) {
        var id = ControlTestId.of(item.subjectId());
        return new SeenTest(() -> binder.test(id));
    }

    /** The control as it was when the test was planned. */
    ControlVersionDetails control(ControlTestDetails test) {
        return matrix.version(test.identity().control(), test.identity().controlVersion());
    }

    /** {@code P2P-05 at Monterrey (FY2027 interim)}. */
    String nameOf(ControlTestDetails test) {
        return Said.of(binder.nameOf(test.identity())) + ", "
                + binder.round(test.round()).name();
    }

    String name(@Nullable PersonId person) {
        return person == null
                ? ""
                : people.find(person).map(PersonDetails::name).orElse(person.value());
    }

    /** What the owner is expected to hand in. */
    Component expected(ControlTestDetails test) {
        var list = new UnorderedList();
        control(test).plan().evidenceExpected().forEach(one -> list.add(new ListItem(one)));
        var block = new Div(new Paragraph(I18NProvider.translate("sox.provide.expected")), list);
        block.addClassName("expected");
        return block;
    }

    /** What each page can look up beside its form. */
    void tabs(WorkItemFrame frame, ControlTestDetails test) {
        frame.setTab(I18NProvider.translate("sox.tab.control"), () -> new ControlFacts(control(test), locations));
    }

    /** The evidence; the panel says so calmly where the person may not see it. */
    EvidencePanel evidence(ControlTestDetails test, boolean open, Runnable changed) {
        return evidencePanels
                .getObject()
                .during(test.identity().from(), test.identity().to())
                .show(test.id().subject(), open)
                .whenChanged(changed);
    }

    ItemFiles files(ControlTestDetails test) {
        var files = new LinkedHashMap<String, EvidenceVersionDetails>();
        if (reading.isReadable(test.id().subject())) {
            reading.linkedTo(test.id().subject()).stream()
                    .filter(evidence -> !evidence.withdrawn())
                    .forEach(evidence -> files.put(evidence.id().toString(), evidence.current()));
        }
        return new ItemFiles(files, reading);
    }

    /** What the owner said, asked or not. */
    List<Component> exchange(ControlTestDetails test) {
        return Conversation.of(test, this::name);
    }
}
