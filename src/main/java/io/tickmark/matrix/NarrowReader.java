package io.tickmark.matrix;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a row of absurd width before a parser fills the memory with its cells. */
class NarrowReader extends FilterReader {

    static final int WIDEST = 500;

    private final char delimiter;
    private boolean quoted;
    private int width;

    NarrowReader(Reader content, char delimiter) {
        super(content);
        this.delimiter = delimiter;
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            pass((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = offset; i < offset + count; i++) {
            pass(buffer[i]);
        }
        return count;
    }

    private void pass(char c) throws SheetUnreadable {
        quoted ^= c == '"';
        if (c == '\n' || c == '\r') {
            width = quoted ? width : 0;
        } else if (c == delimiter && !quoted && ++width > WIDEST) {
            throw new SheetUnreadable("at most " + WIDEST + " cells in a row");
        }
    }
}
