package io.tickmark.sox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTesting;
import io.tickmark.sox.SaveTestDraft;
import io.tickmark.sox.TestRefusal;
import io.tickmark.sox.TestSheet;
import io.tickmark.ui.Notifications;
import io.tickmark.ui.ReaderZone;
import io.tickmark.work.WorkItemId;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Keeps the grid on the server while it is filled, and shows both versions where two people filled it (WF-09). */
class DraftKeeper extends Div {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String STALE = "WF-09";

    private final WorkItemId item;
    private final SeenTest seen;
    private final SheetEditor editor;
    private final ControlTesting testing;
    private final Clock clock;
    private final Span state = new Span();
    private final Div conflict = new Div();
    private Runnable saved = () -> {};

    DraftKeeper(WorkItemId item, SeenTest seen, SheetEditor editor, ControlTesting testing, Clock clock) {
        this.item = item;
        this.seen = seen;
        this.editor = editor;
        this.testing = testing;
        this.clock = clock;
        addClassName("draft-keeper");
        state.addClassName("secondary");
        state.getElement().setAttribute("role", "status");
        conflict.addClassName("draft-conflict");
        conflict.setVisible(false);
        add(state, conflict);
    }

    /** Called when another version than the one on the page was taken over. */
    void whenReplaced(Runnable listener) {
        saved = listener;
    }

    /** Something was typed that isn't kept yet. */
    void changed() {
        if (isDirty()) {
            state.setText(getTranslation("sox.draft.unsaved"));
        }
    }

    boolean isDirty() {
        return !editor.sheet().equals(seen.details().sheet());
    }

    /** Keeps what is on the page; says so, or shows what stands in the way. */
    void save() {
        if (!isDirty() || conflict.isVisible()) {
            return;
        }
        try {
            keep(editor.sheet());
        } catch (TestRefusal refused) {
            if (!STALE.equals(refused.rule())) {
                throw refused;
            }
            show(seen.reload());
        }
    }

    /** Keeps what is on the page before a decision; false, and shown, where two versions wait for a choice (WF-09). */
    boolean settled() {
        save();
        if (conflict.isVisible()) {
            conflict.getElement().executeJs("this.scrollIntoView({block: 'center'})");
            Notifications.refused(getTranslation("sox.conflict.first"));
        }
        return !conflict.isVisible();
    }

    private void keep(TestSheet sheet) {
        seen.now(testing.saveDraft(new SaveTestDraft(item, seen.version(), sheet)));
        var now = LocalTime.ofInstant(clock.instant(), ReaderZone.current());
        state.setText(getTranslation("sox.draft.saved", TIME.format(now)));
    }

    private void show(ControlTestDetails other) {
        var mine = editor.sheet();
        var changes = SheetChange.between(other.sheet(), mine, Map.of());
        var keepMine = new Button(getTranslation("sox.conflict.mine"), click -> settle(mine));
        keepMine.addThemeVariants(ButtonVariant.PRIMARY);
        var takeTheirs = new Button(getTranslation("sox.conflict.theirs"), click -> settle(other.sheet()));
        var actions = new Div(takeTheirs, keepMine);
        actions.addClassName("page-actions");
        conflict.removeAll();
        conflict.add(
                new Paragraph(getTranslation("sox.conflict.sentence")),
                new SheetChangeTable(changes, "sox.conflict.saved", "sox.conflict.yours"),
                actions);
        conflict.setVisible(true);
        state.setText(getTranslation("sox.draft.unsaved"));
    }

    private void settle(TestSheet chosen) {
        conflict.setVisible(false);
        editor.show(chosen);
        save();
        saved.run();
    }
}
