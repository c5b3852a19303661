package io.tickmark.sox.ui;

import com.vaadin.flow.component.html.Div;
import io.tickmark.sox.TestSheet;
import java.util.Map;
import java.util.function.Supplier;

/** Where the grid of a test lies while it is filled: its draft, the table that shows it and the hand that fills it. */
class SheetDesk extends Div {

    /** What is told about a change; with a pause, so that it can be kept. */
    interface Change {
        void made(boolean pause);
    }

    private final Supplier<Map<String, String>> evidence;
    private final boolean open;
    private final Change change;
    private final SheetDraft draft;
    private final SheetTable table;
    private final SheetHand hand;

    /** @param evidence the names of the evidence there is now, by id */
    SheetDesk(TestSheet sheet, Supplier<Map<String, String>> evidence, boolean open, Change change, Runnable paused) {
        this.evidence = evidence;
        this.open = open;
        this.change = change;
        draft = new SheetDraft(sheet);
        hand = new SheetHand(draft, evidence, this::drawn, this::drawAll);
        table = new SheetTable(sheet.attributes(), sheet.items(), open, this::described);
        table.whenKey(this::press);
        table.whenIdle(paused);
        add(table);
        draw();
    }

    TestSheet sheet() {
        return draft.sheet();
    }

    void note(String text) {
        draft.note(text);
    }

    /** What a key does to a cell. */
    void press(int item, String column, SheetKey key) {
        if (open) {
            hand.press(item, column, key);
        }
    }

    /** Draws all rows, with the names that the evidence has now. */
    void draw() {
        var names = evidence.get();
        sheet().items().forEach(item -> table.show(item, names));
    }

    private void drawn(int item, boolean pause) {
        table.show(draft.item(item), evidence.get());
        change.made(pause);
    }

    private void drawAll() {
        draw();
        change.made(false);
    }

    private void described(int item, String text) {
        draft.describe(item, text);
        change.made(true);
    }
}
