package io.tickmark.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a whole matrix file and notes every fault; nothing but faults comes of a bad file. */
final class MatrixReader implements RowSink {

    static final int MOST_ROWS = 20_000;

    private final MatrixFaults faults;
    private final MatrixReferences rows = new MatrixReferences();
    private final ControlRules rules;
    private @Nullable MatrixHeader header;
    private int headerRow;
    private int lastRow;
    private int filledRows;

    private MatrixReader(Set<String> knownLocations, MatrixFaults faults) {
        this.faults = faults;
        this.rules = new ControlRules(knownLocations);
    }

    /** What a file says: its controls by id, worth nothing where there are faults. */
    record Result(Map<ControlId, ControlContent> controls, MatrixFaults faults) {}

    static Result read(MatrixFile file, Set<String> knownLocations) {
        return read(file, knownLocations, new MatrixFaults());
    }

    static Result read(MatrixFile file, Set<String> knownLocations, MatrixFaults faults) {
        var reader = new MatrixReader(knownLocations, faults);
        reader.readAll(file);
        return new Result(reader.rows.contents(), reader.faults);
    }

    private void readAll(MatrixFile file) {
        try {
            readSheet(file);
            rows.check();
        } catch (SheetUnreadable e) {
            faults.ofRow(lastRow + 1, "", String.valueOf(e.getMessage()));
        }
        if (header == null && faults.none()) {
            faults.ofFile("", "a header row and a row per control; the file is empty");
        } else if (lastRow == headerRow && faults.none()) {
            faults.ofFile("", "a row per control; there is only the header");
        }
    }

    private void readSheet(MatrixFile file) throws SheetUnreadable {
        if (file.startsWith(0xd0, 0xcf, 0x11, 0xe0)) {
            throw new SheetUnreadable("CSV or XLSX; this is an old or a password-locked Excel file");
        } else if (file.startsWith('P', 'K', 3, 4)) {
            XlsxSheet.read(file, this);
        } else {
            CsvSheet.read(file, this);
        }
    }

    @Override
    public void row(int number, List<String> cells) throws SheetUnreadable {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (++filledRows > MOST_ROWS) {
            throw new SheetUnreadable("at most %,d rows".formatted(MOST_ROWS));
        }
        if (header == null && cells.stream().anyMatch(cell -> cell.indexOf(CsvSheet.LOST) >= 0)) {
            throw new SheetUnreadable(CsvSheet.ENCODING);
        }
        lastRow = number;
        if (header == null) {
            header = MatrixHeader.read(number, cells, faults);
            headerRow = number;
        } else if (!header.fits(cells)) {
            faults.ofRow(number, cells.size() + " cells", header.width() + " cells, as in the header");
        } else {
            control(new MatrixCells(number, header, cells, faults));
        }
    }

    private void control(MatrixCells cells) {
        var reader = new ControlReader(cells);
        var id = reader.id();
        var content = reader.content();
        rules.check(cells, content);
        if (id != null) {
            rows.take(cells, id, content);
        }
    }
}
