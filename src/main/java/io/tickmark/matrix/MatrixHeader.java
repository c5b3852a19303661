package io.tickmark.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which cell of a row belongs to which column; the order of the file's columns doesn't matter. */
final class MatrixHeader {

    private final Map<MatrixColumn, Integer> places = new EnumMap<>(MatrixColumn.class);
    private final int width;

    private MatrixHeader(int width) {
        this.width = width;
    }

    static MatrixHeader read(int row, List<String> cells, MatrixFaults faults) {
        var named = cells.subList(0, lastNamed(cells) + 1);
        var header = new MatrixHeader(named.size());
        var unknown = new ArrayList<String>();
        for (int i = 0; i < named.size(); i++) {
            header.take(row, i, named.get(i).strip(), unknown, faults);
        }
        var expected = header.places.size() < MatrixColumn.values().length
                ? "the name of one of the 40 columns; those the file lacks are listed here too"
                : "nothing more: the file has all 40 columns, and this is none of them";
        unknown.forEach(name -> faults.add(row, name, name, expected));
        for (var column : MatrixColumn.values()) {
            if (!header.places.containsKey(column)) {
                faults.add(row, column.header(), "", "this column; it is missing");
            }
        }
        return header;
    }

    private static int lastNamed(List<String> cells) {
        int last = cells.size() - 1;
        while (last >= 0 && cells.get(last).isBlank()) {
            last--;
        }
        return last;
    }

    private void take(int row, int place, String name, List<String> unknown, MatrixFaults faults) {
        var column = MatrixColumn.of(name.toLowerCase(Locale.ROOT));
        if (column == null) {
            unknown.add(name);
        } else if (places.putIfAbsent(column, place) != null) {
            faults.add(row, name, name, "each column once");
        }
    }

    /** Whether a row has a cell for each column and nothing beyond. */
    boolean fits(List<String> row) {
        return row.size() >= width && row.subList(width, row.size()).stream().allMatch(String::isBlank);
    }

    int width() {
        return width;
    }

    boolean has(MatrixColumn column) {
        return places.containsKey(column);
    }

    String cell(MatrixColumn column, List<String> cells) {
        @Nullable Integer place = places.get(column);
        return place == null || place >= cells.size() ? "" : cells.get(place);
    }
}
