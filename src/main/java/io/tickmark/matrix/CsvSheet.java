package io.tickmark.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;

/** Reads UTF-8 CSV: with or without byte order mark, comma or semicolon, any line end, line breaks in quotes. */
final class CsvSheet {

    /** Stands where bytes were no character. */
    static final char LOST = '\uFFFD';

    static final String ENCODING =
            "UTF-8 text; a character of another encoding was lost here (in Excel, save as “CSV UTF-8”)";

    private static final int LONGEST_HEADER = 16 * 1024;

    private CsvSheet() {}

    static void read(MatrixFile file, RowSink sink) throws SheetUnreadable {
        if (file.startsWith(0xff, 0xfe) || file.startsWith(0xfe, 0xff)) {
            throw new SheetUnreadable("UTF-8 text; this file is UTF-16 (in Excel, save as “CSV UTF-8”)");
        }
        int bom = file.startsWith(0xef, 0xbb, 0xbf) ? 3 : 0;
        char delimiter = delimiter(file.bytes(), bom);
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = format.parse(new NarrowReader(utf8(file.bytes(), bom), delimiter))) {
            for (var row : parser) {
                sink.row((int) row.getRecordNumber(), row.toList());
            }
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw unreadable(e);
        }
    }

    /** Bytes that aren't UTF-8 become {@link #LOST}, so that each cell that holds one can be named. */
    private static Reader utf8(byte[] bytes, int from) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, from, bytes.length - from), StandardCharsets.UTF_8);
    }

    /** Whichever parts the first line more often, outside quotes. */
    private static char delimiter(byte[] bytes, int from) {
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        for (int i = from; i < Math.min(bytes.length, LONGEST_HEADER) && (quoted || bytes[i] != '\n'); i++) {
            quoted ^= bytes[i] == '"';
            commas += !quoted && bytes[i] == ',' ? 1 : 0;
            semicolons += !quoted && bytes[i] == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }

    private static SheetUnreadable unreadable(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SheetUnreadable known) {
                return known;
            }
        }
        return new SheetUnreadable("a cell whose quotes open and close; from here on they don't");
    }
}
