package io.tickmark.sox.ui;

import java.util.List;

/** What a key does to a cell of a test's grid (ux.md). */
enum SheetKey {
    PASS("P"),
    EXCEPTION("E"),
    NA("N"),
    TICKS("T"),
    EVIDENCE("A"),
    FILL_DOWN("Ctrl+D"),
    CLEAR("Del"),
    OPEN("Enter");

    private final String stroke;

    SheetKey(String stroke) {
        this.stroke = stroke;
    }

    String stroke() {
        return stroke;
    }

    static List<SheetKey> inBar() {
        return List.of(values());
    }
}
