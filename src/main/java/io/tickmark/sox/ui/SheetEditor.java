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

    private final Div place = new Div();
    private final Div head = new Div();
    private final Span progress = new Span();
    private final TextArea notes = new TextArea(getTranslation("sox.sheet.notes"));
    private final Supplier<Map<String, String>> evidence;
    private final boolean open;
    private SheetDraft draft;
    private SheetTable table;
    private SheetHand hand;
    private Runnable changed = () -> {};
    private Runnable paused = () -> {};

    /** @param evidence the names of the evidence there is now, by id */
    SheetEditor(TestSheet sheet, Supplier<Map<String, String>> evidence, boolean open) {
        this.evidence = evidence;
        this.open = open;
        addClassName("sheet-editor");
        head.addClassName("sheet-head");
        head.add(progress);
        progress.addClassName("sheet-progress");
        progress.getElement().setAttribute("role", "status");
        notes.setMaxLength(LONGEST_NOTES);
        notes.setWidthFull();
        notes.setReadOnly(!open);
        notes.setHelperText(open ? getTranslation("sox.sheet.notes.hint") : "");
        draft = new SheetDraft(sheet);
        hand = new SheetHand(draft, evidence, this::drawn, this::drawAll);
        table = table(sheet);
        place.add(table);
        notes.setValue(sheet.notes());
        notes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                draft.note(change.getValue());
                tell(true);
            }
        });
        add(head, new AttributeLegend(sheet.attributes()), place, notes);
        tellProgress();
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
        return draft.sheet();
    }

    /** Puts another sheet in the place of this one. */
    void show(TestSheet sheet) {
        draft = new SheetDraft(sheet);
        hand = new SheetHand(draft, evidence, this::drawn, this::drawAll);
        table = table(sheet);
        place.removeAll();
        place.add(table);
        notes.setValue(sheet.notes());
        tellProgress();
    }

    /** The evidence there is has changed: its names are drawn anew. */
    void evidenceChanged() {
        var names = evidence.get();
        sheet().items().forEach(item -> table.show(item, names));
    }

    /** What a key does to a cell. */
    void press(int item, String column, SheetKey key) {
        if (open) {
            hand.press(item, column, key);
        }
    }

    private void drawn(int item, boolean pause) {
        table.show(draft.item(item), evidence.get());
        tell(pause);
    }

    private void drawAll() {
        evidenceChanged();
        tell(false);
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

    private SheetTable table(TestSheet sheet) {
        var made = new SheetTable(sheet.attributes(), sheet.items(), open, (item, text) -> {
            draft.describe(item, text);
            tell(true);
        });
        var names = evidence.get();
        sheet.items().forEach(item -> made.show(item, names));
        made.whenKey(this::press);
        made.whenIdle(() -> paused.run());
        return made;
    }
}
