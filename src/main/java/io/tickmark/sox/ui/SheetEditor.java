package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.sox.TestSheet;
import java.util.Map;
import java.util.function.Supplier;

/** The grid of a test with its notes while the tester works on it; says how far it is, and tells when to save. */
class SheetEditor extends Div {

    private static final int LONGEST_NOTES = 10_000;

    private final Div head = new Div();
    private final Span progress = new Span();
    private final TextArea notes = new TextArea(getTranslation("sox.sheet.notes"));
    private final Supplier<Map<String, String>> evidence;
    private final boolean open;
    private SheetDesk desk;
    private Runnable changed = () -> {};
    private Runnable paused = () -> {};

    /** @param evidence the names of the evidence there is now, by id */
    SheetEditor(TestSheet sheet, Supplier<Map<String, String>> evidence, boolean open) {
        this.evidence = evidence;
        this.open = open;
        desk = desk(sheet);
        addClassName("sheet-editor");
        head.addClassName("sheet-head");
        head.add(progress);
        progress.addClassName("sheet-progress");
        progress.getElement().setAttribute("role", "status");
        prepareNotes(sheet.notes());
        add(head, new AttributeLegend(sheet.attributes()), desk, notes);
        tellProgress();
    }

    private void prepareNotes(String text) {
        notes.setMaxLength(LONGEST_NOTES);
        notes.setWidthFull();
        notes.setReadOnly(!open);
        notes.setHelperText(open ? getTranslation("sox.sheet.notes.hint") : "");
        notes.setValue(text);
        notes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                desk.note(change.getValue());
                tell(true);
            }
        });
    }

    /** Called after each change; and when the person pauses, so that it can be kept. */
    void whenChanged(Runnable onChange, Runnable onPause) {
        changed = onChange;
        paused = onPause;
    }

    /** Puts something beside the progress. */
    void beside(Component part) {
        head.add(part);
    }

    TestSheet sheet() {
        return desk.sheet();
    }

    /** Puts another sheet in the place of this one. */
    void show(TestSheet sheet) {
        var other = desk(sheet);
        replace(desk, other);
        desk = other;
        notes.setValue(sheet.notes());
        tellProgress();
    }

    /** The evidence there is has changed: its names are drawn anew. */
    void evidenceChanged() {
        desk.draw();
    }

    /** What a key does to a cell. */
    void press(int item, String column, SheetKey key) {
        desk.press(item, column, key);
    }

    private SheetDesk desk(TestSheet sheet) {
        return new SheetDesk(sheet, evidence, open, this::tell, () -> paused.run());
    }

    private void tell(boolean pause) {
        tellProgress();
        changed.run();
        if (pause) {
            paused.run();
        }
    }

    private void tellProgress() {
        progress.setText(SheetWords.progress(sheet()));
    }
}
