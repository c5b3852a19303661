package io.tickmark.matrix;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The matrix of Brackwater, 46 controls, to be bent row by row. */
public final class SampleMatrix {

    static final Set<String> LOCATIONS = Set.of("L100", "L200", "L300");

    private final List<String> header = new ArrayList<>();
    private final List<Map<String, String>> rows = new ArrayList<>();

    public SampleMatrix() {
        try (var in = SampleMatrix.class.getResourceAsStream("/demo/rcm.csv");
                var parser = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .get()
                        .parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            header.addAll(parser.getHeaderNames());
            parser.forEach(it -> rows.add(new LinkedHashMap<>(it.toMap())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With each cell rewritten. */
    public SampleMatrix rewritten(UnaryOperator<String> rewrite) {
        rows.forEach(row -> row.replaceAll((column, value) -> rewrite.apply(value)));
        return this;
    }

    public SampleMatrix with(String control, String column, String value) {
        row(control).put(column, value);
        return this;
    }

    public SampleMatrix without(String control) {
        rows.remove(row(control));
        return this;
    }

    public SampleMatrix copied(String control, String as) {
        var copy = new LinkedHashMap<>(row(control));
        copy.put("control_id", as);
        rows.add(copy);
        return this;
    }

    SampleMatrix withColumn(String more) {
        header.add(more);
        rows.forEach(it -> it.put(more, ""));
        return this;
    }

    SampleMatrix withHeader(String column, String renamed) {
        header.set(header.indexOf(column), renamed);
        rows.forEach(it -> it.put(renamed, it.get(column)));
        return this;
    }

    private Map<String, String> row(String control) {
        return rows.stream()
                .filter(it -> control.equals(it.get("control_id")))
                .findFirst()
                .orElseThrow();
    }

    List<String> header() {
        return header;
    }

    List<List<String>> cells() {
        return rows.stream().map(row -> header.stream().map(row::get).toList()).toList();
    }

    public String csv() {
        return csv(CSVFormat.DEFAULT);
    }

    String csv(CSVFormat format) {
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, format)) {
            printer.printRecord(header);
            printer.printRecords(cells());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public MatrixFile file() {
        return file(csv().getBytes(StandardCharsets.UTF_8));
    }

    static MatrixFile file(byte[] bytes) {
        try {
            return MatrixFile.read("sample-rcm.csv", new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
