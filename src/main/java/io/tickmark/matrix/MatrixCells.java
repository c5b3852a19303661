package io.tickmark.matrix;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One row, column by column in the types of the trade. A faulty cell is noted and read as something harmless. */
final class MatrixCells {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final int row;
    private final MatrixHeader header;
    private final List<String> cells;
    private final MatrixFaults faults;
    private final Set<MatrixColumn> faulty = EnumSet.noneOf(MatrixColumn.class);

    MatrixCells(int row, MatrixHeader header, List<String> cells, MatrixFaults faults) {
        this.row = row;
        this.header = header;
        this.cells = cells;
        this.faults = faults;
    }

    int row() {
        return row;
    }

    /** Whether all these columns could be read, so that a rule about them makes sense. */
    boolean sound(MatrixColumn... columns) {
        return Arrays.stream(columns).noneMatch(it -> faulty.contains(it) || !header.has(it));
    }

    boolean sound() {
        return faulty.isEmpty();
    }

    boolean isBlank(MatrixColumn column) {
        return header.cell(column, cells).isBlank() || faulty.contains(column);
    }

    void fault(MatrixColumn column, String expected) {
        faulty.add(column);
        faults.add(row, column.header(), header.cell(column, cells), expected);
    }

    /** The text without the blanks around it; line breaks as LF. */
    String text(MatrixColumn column) {
        var text = word(column);
        return text.length() <= column.maxLength()
                ? text
                : faulty(column, "at most %,d characters, not %,d".formatted(column.maxLength(), text.length()));
    }

    private String word(MatrixColumn column) {
        var raw = header.cell(column, cells).strip().replace("\r\n", "\n").replace('\r', '\n');
        var text = CellGuard.unguard(raw);
        if (raw.startsWith("=")) {
            return faulty(column, "a value; formulas aren't read");
        }
        if (raw.indexOf(CsvSheet.LOST) >= 0) {
            return faulty(column, CsvSheet.ENCODING);
        }
        if (text.isEmpty() && column.required() && header.has(column)) {
            return faulty(column, "a value");
        }
        return CONTROL_CHARACTER.matcher(text).find() ? faulty(column, "text without control characters") : text;
    }

    private String faulty(MatrixColumn column, String expected) {
        fault(column, expected);
        return "";
    }

    String role(MatrixColumn column) {
        return checked(column, text(column), ROLE.asMatchPredicate(), "a role in capitals, such as AP_MANAGER");
    }

    int number(MatrixColumn column) {
        var text =
                checked(column, word(column), WHOLE_NUMBER.asMatchPredicate(), "a whole number from 0 to 999,999,999");
        return text.isEmpty() ? 0 : Integer.parseInt(text);
    }

    boolean yes(MatrixColumn column) {
        return checked(column, word(column), text -> text.equals("Y") || text.equals("N"), "Y or N")
                .equals("Y");
    }

    LocalDate date(MatrixColumn column) {
        var text = word(column);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault(column, "a date as YYYY-MM-DD");
            return LocalDate.EPOCH;
        }
    }

    <E extends Enum<E>> E one(MatrixColumn column, Class<E> words) {
        var vocabulary = Vocabulary.of(words);
        var text = checked(column, word(column), vocabulary::knows, "one of " + vocabulary);
        return text.isEmpty() ? vocabulary.first() : vocabulary.word(text);
    }

    private String checked(MatrixColumn column, String text, Predicate<String> valid, String expected) {
        return text.isEmpty() || valid.test(text) ? text : faulty(column, expected);
    }
}
