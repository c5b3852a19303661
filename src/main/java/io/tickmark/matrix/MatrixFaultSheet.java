package io.tickmark.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes faults as CSV, one by one as they are found: UTF-8 with byte order mark, safe to open in a spreadsheet. */
final class MatrixFaultSheet {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter printer;

    MatrixFaultSheet(OutputStream target) throws IOException {
        var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        printer.printRecord("row", "column", "value", "expected");
    }

    void add(MatrixFault fault) {
        try {
            printer.printRecord(
                    fault.row() == 0 ? "" : fault.row(),
                    CellGuard.guard(fault.column()),
                    CellGuard.guard(fault.value()),
                    fault.expected());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void finish() throws IOException {
        printer.flush();
    }
}
