package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.evidence.ReadingRoom;
import io.tickmark.evidence.ui.EvidencePanel;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.TestState;
import io.tickmark.trail.ui.HistoryPanel;
import io.tickmark.ui.EmptyState;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkList;
import io.tickmark.work.ui.ProcessPanel;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** What other houses know about a round or a test: its history, its evidence, where its process stands. */
@org.springframework.stereotype.Component
class SubjectTabs {

    private final ObjectProvider<HistoryPanel> histories;
    private final ObjectProvider<EvidencePanel> evidence;
    private final ReadingRoom reading;
    private final ObjectProvider<ProcessPanel> processes;
    private final WorkList work;

    SubjectTabs(
            ObjectProvider<HistoryPanel> histories,
            ObjectProvider<EvidencePanel> evidence,
            ReadingRoom reading,
            ObjectProvider<ProcessPanel> processes,
            WorkList work) {
        this.histories = histories;
        this.evidence = evidence;
        this.reading = reading;
        this.processes = processes;
        this.work = work;
    }

    Component history(SubjectRef... subjects) {
        var panel = histories.getObject();
        panel.show(subjects);
        return panel;
    }

    /**
     * The evidence of a test, with a place to hand in more for who may now, and word of what that ends.
     *
     * @param changed told after each file handed in or taken back
     */
    Component evidence(ControlTestDetails test, Runnable changed) {
        var tested = test.identity();
        var subject = test.id().subject();
        var open = reading.mayAdd(subject);
        var late = new Paragraph(I18NProvider.translate("sox.evidence.late"));
        late.addClassName("work-stopped");
        late.setVisible(open && (test.state().isWithReviewer() || test.state() == TestState.CONCLUDED));
        var panel = evidence.getObject()
                .during(tested.from(), tested.to())
                .whenChanged(() -> {
                    late.setVisible(false);
                    changed.run();
                })
                .show(subject, open);
        return new Div(late, panel);
    }

    /** The latest process about the thing: live while it runs, from our record afterwards. */
    Component process(SubjectRef subject) {
        var items = work.ofSubject(subject);
        if (items.isEmpty()) {
            return new EmptyState(
                    VaadinIcon.SITEMAP,
                    I18NProvider.translate("sox.process.none"),
                    I18NProvider.translate("sox.process.none.hint"));
        }
        var panel = processes.getObject();
        panel.show(items.getLast().processInstanceKey());
        return panel;
    }

    List<WorkItemDetails> open(SubjectRef subject) {
        return work.openOf(subject);
    }
}
