package io.tickmark.matrix;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;

/** Writes the matrix as the CSV it is imported from: UTF-8 with byte order mark, safe to open in a spreadsheet. */
@Service
public class MatrixExport {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Matrix matrix;

    MatrixExport(Matrix matrix) {
        this.matrix = matrix;
    }

    /** All controls but the retired ones; importing the file again changes nothing. */
    public void write(OutputStream target) throws IOException {
        var writer = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
        printer.printRecord(Arrays.stream(MatrixColumn.values()).map(MatrixColumn::header));
        for (var control : matrix.current()) {
            if (control.scope().status() != ControlStatus.RETIRED) {
                printer.printRecord(cells(control));
            }
        }
        printer.flush();
    }

    private static Object[] cells(ControlVersionDetails control) {
        return Arrays.stream(MatrixColumn.values())
                .map(column -> CellGuard.guard(column.text(control.control(), control.content())))
                .toArray();
    }
}
