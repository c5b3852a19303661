package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.sox.Cell;
import io.tickmark.sox.CellResult;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a key does to a cell of a test's grid: decides it at once, or asks for what belongs to it. */
class SheetHand {

    /** Draws a row anew; with a pause, so that it can be kept. */
    interface Row {
        void drawn(int item, boolean pause);
    }

    private final SheetDraft draft;
    private final Supplier<Map<String, String>> evidence;
    private final Row row;
    private final Runnable all;

    /**
     * @param evidence the names of the evidence there is now, by id
     * @param all draws all rows anew
     */
    SheetHand(SheetDraft draft, Supplier<Map<String, String>> evidence, Row row, Runnable all) {
        this.draft = draft;
        this.evidence = evidence;
        this.row = row;
        this.all = all;
    }

    void press(int item, String column, SheetKey key) {
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
                                I18NProvider.translate("sox.sheet.evidence.title", item),
                                evidence.get(),
                                draft.item(item).evidence(),
                                picked -> link(item, picked))
                        .open();
            case CLEAR -> link(item, Set.of());
            case FILL_DOWN -> {
                draft.fillDownEvidence(item);
                all.run();
            }
            default -> {}
        }
    }

    private void link(int item, Set<String> picked) {
        draft.link(item, picked);
        row.drawn(item, true);
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
                all.run();
            }
            default -> ask(item, column, cell.result(), key);
        }
    }

    private void ask(int item, String column, @Nullable CellResult result, SheetKey key) {
        var title = I18NProvider.translate("sox.sheet.cell.title", item, column);
        new CellDialog(
                        title,
                        draft.about(item, column),
                        draft.item(item).cell(column),
                        result,
                        cell -> decide(item, column, cell, true))
                .at(key)
                .open();
    }

    private void decide(int item, String column, Cell cell, boolean pause) {
        draft.decide(item, column, cell);
        row.drawn(item, pause);
    }
}
