package io.tickmark.sox.ui;

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
    private final Div progress = new Div();
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
        add(progress, place, notes);
        tellProgress();
    }

    /** Called after each change; and when the person pauses, so that it can be kept. */
    void whenChanged(Runnable onChange, Runnable onPause) {
        changed = onChange;
        paused = onPause;
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
        drawn(item);
    }

    private void onCell(int item, String column, SheetKey key) {
        var cell = draft.item(item).cell(column);
        switch (key) {
            case PASS -> decide(item, column, new Cell(CellResult.PASS, null, cell.ticks()));
            case CLEAR -> decide(item, column, Cell.EMPTY);
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
        new CellDialog(title, draft.item(item).cell(column), result, cell -> decide(item, column, cell))
                .at(key)
                .open();
    }

    private void decide(int item, String column, Cell cell) {
        draft.decide(item, column, cell);
        drawn(item);
    }

    private void drawn(int item) {
        table.show(draft.item(item), evidence.get());
        tell(false);
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
        progress.removeAll();
        progress.add(new Span(SheetWords.progress(sheet())));
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
