package io.tickmark.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Collects a benchmark's figures, prints them as a table and writes them as JSON to {@code target/bench}. */
public final class Figures {

    private record Row(String what, String figure, String expected) {}

    private final String name;
    private final List<Row> rows = new ArrayList<>();

    public Figures(String name) {
        this.name = name;
    }

    public Figures add(String what, String figure, String expected) {
        rows.add(new Row(what, figure, expected));
        return this;
    }

    public void print() {
        System.out.printf("%n%s%n", name);
        rows.forEach(
                row -> System.out.printf("  %-58s %16s   expected %s%n", row.what(), row.figure(), row.expected()));
        write();
    }

    /** The p-th percentile of the samples, in milliseconds. */
    public static double percentile(long[] nanos, double p) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)] / 1e6;
    }

    private void write() {
        try {
            var folder = Files.createDirectories(Path.of("target", "bench"));
            Map<String, Object> all = new LinkedHashMap<>();
            all.put("benchmark", name);
            all.put("java", Runtime.version().toString());
            all.put("processors", Runtime.getRuntime().availableProcessors());
            all.put("figures", rows.stream().map(Figures::asMap).toList());
            Files.writeString(
                    folder.resolve(name.replaceAll("[^A-Za-z0-9]+", "-").toLowerCase() + ".json"),
                    JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> asMap(Row row) {
        var map = new LinkedHashMap<String, String>();
        map.put("what", row.what());
        map.put("figure", row.figure());
        map.put("expected", row.expected());
        return map;
    }
}
