package io.tickmark.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Collects the faults of one file: counts all, keeps the first thousand. */
final class MatrixFaults {

    static final int KEPT = 1_000;
    private static final int SHOWN = 120;

    private final List<MatrixFault> kept = new ArrayList<>();
    private final Consumer<MatrixFault> each;
    private int count;

    MatrixFaults() {
        this(fault -> {});
    }

    /** @param each hears of every fault, beyond the first thousand too */
    MatrixFaults(Consumer<MatrixFault> each) {
        this.each = each;
    }

    void ofFile(String value, String expected) {
        add(0, "", value, expected);
    }

    void ofRow(int row, String value, String expected) {
        add(row, "", value, expected);
    }

    void add(int row, String column, String value, String expected) {
        var fault = new MatrixFault(row, shown(column), shown(value), expected);
        count++;
        each.accept(fault);
        if (kept.size() < KEPT) {
            kept.add(fault);
        }
    }

    int count() {
        return count;
    }

    boolean none() {
        return count == 0;
    }

    /** The first thousand found, by row. */
    List<MatrixFault> kept() {
        return kept.stream().sorted(Comparator.comparingInt(MatrixFault::row)).toList();
    }

    private static String shown(String value) {
        var printable = value.replaceAll("\\p{Cntrl}", " ");
        return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "…";
    }
}
