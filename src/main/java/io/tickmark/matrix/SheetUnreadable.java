package io.tickmark.matrix;

import java.io.IOException;

/** The file isn't a sheet, or no longer one from some place on; the message says what was expected. */
class SheetUnreadable extends IOException {

    SheetUnreadable(String expected) {
        super(expected);
    }
}
