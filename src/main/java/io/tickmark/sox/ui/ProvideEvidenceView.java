package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.ProvideEvidence;
import io.tickmark.ui.MainButton;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WordDrafts;
import io.tickmark.work.ui.WorkItemFrame;
import io.tickmark.work.ui.WorkItemView;
import java.util.ArrayList;

/** The owner hands in what shows that the control ran, and answers the tester's question if there is one. */
@Route("work/sox/provide-evidence/:workItemId")
class ProvideEvidenceView extends WorkItemView {

    private final TestParts parts;
    private final ControlTesting testing;
    private final WordDrafts drafts;

    ProvideEvidenceView(WorkItemFrame frame, TestParts parts, ControlTesting testing, WordDrafts drafts) {
        super(frame);
        this.parts = parts;
        this.testing = testing;
        this.drafts = drafts;
        addClassName("provide-evidence");
    }

    @Override
    protected void show(WorkItemDetails item) {
        var seen = parts.test(item);
        var test = seen.details();
        var open = frame().isWorkable();
        var content = new ArrayList<Component>(parts.exchange(test));
        content.add(parts.expected(test));
        var evidence = parts.evidence(test, open, () -> {});
        content.add(evidence);
        var words = words(item, test);
        words.setVisible(open);
        content.add(words);
        frame().setWhy(WhyAsked.of(test, parts.control(test)));
        frame().setForm(content.toArray(Component[]::new));
        parts.tabs(frame(), test);
        var send = new MainButton(
                this, getTranslation(isAsked(test) ? "sox.provide.send.answer" : "sox.provide.send"), click -> {
                    if (evidence.hasAllFiles()) {
                        send(item, seen, words.getValue());
                    }
                });
        frame().setActions(send);
    }

    private static boolean isAsked(ControlTestDetails test) {
        return test.questions().stream().anyMatch(question -> question.answeredAt() == null);
    }

    private TextArea words(WorkItemDetails item, ControlTestDetails test) {
        var asked = isAsked(test);
        var area = drafts.field(item.id(), getTranslation(asked ? "sox.provide.answer" : "sox.provide.remark"));
        area.setRequired(asked);
        return area;
    }

    private void send(WorkItemDetails item, SeenTest seen, String words) {
        var said = words.isEmpty() ? null : words;
        var test = testing.provideEvidence(new ProvideEvidence(item.id(), seen.version(), said));
        drafts.forget(item.id());
        var tester = test.people().tester();
        frame().sent(
                        tester == null
                                ? getTranslation("sox.provide.sent.team")
                                : getTranslation("sox.provide.sent", parts.name(tester)));
    }
}
