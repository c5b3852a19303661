package io.tickmark.matrix;

import java.util.List;

/** Takes the rows of a sheet one by one. */
interface RowSink {

    /**
     * @param number as a spreadsheet numbers it, from 1
     * @param cells as they stand in the file; a formula stands as its text with the leading {@code =}
     */
    void row(int number, List<String> cells) throws SheetUnreadable;
}
