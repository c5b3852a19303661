package io.tickmark.sox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import io.tickmark.sox.TestSheet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

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
        if (!open) {
            return;
        }
        if (key == SheetKey.EVIDENCE || column.equals(SheetRow.EVIDENCE)) {
            onEvidence(item, key);
        } else if (!column.isEmpty()) {
            onCell(item, column, key);
        }
    }

    private void onEvidence(int item, SheetKey key) {
        switch (key) {
            case EVIDENCE, OPEN ->
                new EvidencePicker(
                                getTranslation("sox.sheet.evidence.title", item),
                                evidence.get(),
                                draft.item(item).evidence(),
                                picked -> link(item, picked))
                        .open();
            case CLEAR -> link(item, Set.of());
            case FILL_DOWN -> {
                draft.fillDownEvidence(item);
                drawAll();
            }
            default -> {}
        }
    }

    private void link(int item, Set<String> picked) {
        draft.link(item, picked);
        drawn(item, true);
    }

    private void onCell(int item, String column, SheetKey key) {
        var cell = draft.item(item).cell(column);
        if (cell.isException() && (key == SheetKey.PASS || key == SheetKey.CLEAR)) {
            ask(item, column, key == SheetKey.PASS ? CellResult.PASS : null, key);
            return;
        }
        switch (key) {
            case PASS -> decide(item, column, new Cell(CellResult.PASS, null, cell.ticks()), false);
            case CLEAR -> decide(item, column, Cell.EMPTY, false);
            case EXCEPTION -> ask(item, column, CellResult.EXCEPTION, key);
            case NA -> ask(item, column, CellResult.NA, key);
            case FILL_DOWN -> {
                draft.fillDown(item, column);
                drawAll();
            }
            default -> ask(item, column, cell.result(), key);
        }
    }

    private void ask(int item, String column, @Nullable CellResult result, SheetKey key) {
        var title = getTranslation("sox.sheet.cell.title", item, column);
        new CellDialog(title, draft.item(item).cell(column), result, cell -> decide(item, column, cell, true))
                .at(key)
                .open();
    }

    private void decide(int item, String column, Cell cell, boolean pause) {
        draft.decide(item, column, cell);
        drawn(item, pause);
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
