package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.ProvideEvidence;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.ui.WorkItemFrame;
import io.tickmark.work.ui.WorkItemView;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** The owner hands in what shows that the control ran, and answers the tester's question if there is one. */
@Route("work/sox/provide-evidence/:workItemId")
class ProvideEvidenceView extends WorkItemView {

    private static final int LONGEST = 4_000;

    private final TestParts parts;
    private final ControlTesting testing;
    private @Nullable TextArea words;

    ProvideEvidenceView(WorkItemFrame frame, TestParts parts, ControlTesting testing) {
        super(frame);
        this.parts = parts;
        this.testing = testing;
        addClassName("provide-evidence");
    }

    @Override
    protected void show(WorkItemDetails item) {
        var seen = parts.test(item);
        var test = seen.details();
        var open = frame().isWorkable();
        var content = new ArrayList<Component>(parts.questions(test));
        content.add(parts.expected(test));
        content.add(parts.evidence(test, open, () -> {}));
        if (open) {
            content.add(words(isAsked(test)));
        }
        frame().setWhy(WhyAsked.of(test, parts.control(test)));
        frame().setForm(content.toArray(Component[]::new));
        parts.tabs(frame(), test);
        var send = new Button(getTranslation("sox.provide.send"), click -> send(item, seen));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        frame().setActions(send);
    }

    private static boolean isAsked(ControlTestDetails test) {
        return test.questions().stream().anyMatch(question -> question.answeredAt() == null);
    }

    /** What was typed before stays, also when the page is drawn anew. */
    private TextArea words(boolean asked) {
        var area = new TextArea(getTranslation(asked ? "sox.provide.answer" : "sox.provide.remark"));
        area.setRequired(asked);
        area.setMaxLength(LONGEST);
        area.setWidthFull();
        if (words != null) {
            area.setValue(words.getValue());
        }
        words = area;
        return area;
    }

    private void send(WorkItemDetails item, SeenTest seen) {
        var text = words == null || words.isEmpty() ? null : words.getValue();
        var test = testing.provideEvidence(new ProvideEvidence(item.id(), seen.version(), text));
        var tester = test.people().tester();
        frame().sent(
                        tester == null
                                ? getTranslation("sox.provide.sent.team")
                                : getTranslation("sox.provide.sent", parts.name(tester)));
    }
}
