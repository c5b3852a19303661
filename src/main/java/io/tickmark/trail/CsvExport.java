package io.tickmark.trail;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The trail as CSV, some hundred lines at a time. A cell that a spreadsheet would take for a formula gets an apostrophe
 * in front, and so does one that begins with an apostrophe, so that it can be taken off again before hashing.
 */
@Component
class CsvExport {

    private static final int STRIDE = 500;
    private static final String GUARDED = "=+-@\t\r\n'";

    private final TrailStore store;

    CsvExport(TrailStore store) {
        this.store = store;
    }

    Copy to(Writer out) throws IOException {
        return new Copy(out);
    }

    /** A copy that is being written: how much of it is, and the SHA-256 of that. */
    class Copy {

        private final DigestingWriter digest;
        private final CSVPrinter printer;
        private long rows;

        private Copy(Writer out) throws IOException {
            digest = new DigestingWriter(out);
            printer = new CSVPrinter(digest, CSVFormat.RFC4180);
        }

        void write(TrailFilter filter) throws IOException {
            printer.printRecord(heading());
            var lines = page(filter, Long.MIN_VALUE);
            while (!lines.isEmpty()) {
                for (var line : lines) {
                    printer.printRecord(cells(line));
                    rows++;
                }
                lines = page(filter, lines.getLast().seq());
            }
            printer.flush();
        }

        long rows() {
            return rows;
        }

        /** To be asked once, at the end. */
        String sha256() {
            return digest.sha256();
        }
    }

    private List<TrailEntry> page(TrailFilter filter, long after) {
        var condition = new Condition(filter).and("seq > ?", after);
        return store.read(
                condition.sql() + " order by seq fetch first " + STRIDE + " rows only", condition.parameters());
    }

    private static List<String> heading() {
        var names = new ArrayList<>(CanonicalForm.FIELDS);
        names.add("event_hash");
        return names;
    }

    private static List<String> cells(TrailEntry line) {
        var cells = new ArrayList<String>();
        for (var value : CanonicalForm.values(line)) {
            cells.add(guarded(value));
        }
        cells.add(line.hash());
        return cells;
    }

    static String guarded(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return GUARDED.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
