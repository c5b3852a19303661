package io.tickmark.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.Databases.OnH2;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.test.ApplicationModuleTest;

@OnH2
@ApplicationModuleTest(
        extraIncludes = {"people", "ui"},
        verifyAutomatically = false)
class CsvExportTest {

    @Autowired
    private Trail trail;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void the_export_has_as_many_rows_as_the_screen_and_says_so_in_the_trail() throws IOException {
        happens("count", "one");
        happens("count", "two");
        var filter = TrailFilter.ALL.on("ControlTest", "count");
        var out = new StringWriter();
        assertThat(trail.export(filter, out)).isEqualTo(trail.count(filter)).isEqualTo(2);
        var event = trail.search(TrailFilter.ALL.doing("EXPORTED"), 0, 10);
        assertThat(event).extracting(TrailEntry::contentHash).contains(sha256(out.toString()));
        assertThat(event).anySatisfy(line -> assertThat(line.change().after()).isEqualTo("2"));
        assertThat(event).anySatisfy(line -> assertThat(line.change().after()).contains("objectId=count"));
    }

    @Test
    void no_cell_can_be_taken_for_a_formula() throws IOException {
        for (var formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1")) {
            happens("formula", formula);
        }
        for (var row : rows(TrailFilter.ALL.on("ControlTest", "formula"))) {
            assertThat(row.get("new_value")).startsWith("'");
            assertThat(row.get("occurred_at_utc"))
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+00:00");
        }
    }

    @Test
    void the_program_in_the_documentation_verifies_an_export(@TempDir Path folder) throws Exception {
        happens("python", "'=1+1\r\n\"quoted\", ö€😀\u2028\u0085 and \\ ");
        happens("python", "-1");
        happens("python", "");
        var file = folder.resolve("trail.csv");
        try (var out = Files.newBufferedWriter(file)) {
            trail.export(TrailFilter.ALL, out);
        }
        assertThat(python(folder, file)).contains("entries hold");
        Files.writeString(file, Files.readString(file).replace("quoted", "quotes"));
        assertThat(python(folder, file)).contains("was changed");
    }

    @Test
    void an_export_that_was_broken_off_stands_in_the_trail_too() {
        for (int i = 0; i < 50; i++) {
            happens("broken", "v" + i);
        }

        assertThatThrownBy(() -> trail.export(TrailFilter.ALL.on("ControlTest", "broken"), leavesAfter(6_000)))
                .hasMessage("The reader has gone.");

        var event = trail.search(TrailFilter.ALL.doing("EXPORTED"), 0, 2);
        assertThat(event).extracting(TrailEntry::reasonCode).containsExactly("ABORTED", "ABORTED");
        assertThat(event)
                .anySatisfy(line ->
                        assertThat(line.change().after()).startsWith("objectType=ControlTest, objectId=broken, upTo="));
        assertThat(event.getFirst().change().field()).isEqualTo("rows");
        assertThat(Integer.parseInt(event.getFirst().change().after())).isBetween(1, 49);
    }

    private static Writer leavesAfter(int characters) {
        return new FilterWriter(Writer.nullWriter()) {

            private int written;

            @Override
            public void write(String text, int offset, int length) throws IOException {
                written += length;
                if (written > characters) {
                    throw new IOException("The reader has gone.");
                }
            }
        };
    }

    private static String python(Path folder, Path csv) throws Exception {
        var doc = Files.readString(Path.of("docs/trail.md"));
        var program =
                doc.substring(doc.indexOf("```python\n") + 10, doc.indexOf("```\n", doc.indexOf("```python\n") + 10));
        var script = Files.writeString(folder.resolve("verify.py"), program);
        var run = new ProcessBuilder("python3", script.toString(), csv.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        run.waitFor();
        return said;
    }

    private List<CSVRecord> rows(TrailFilter filter) throws IOException {
        var out = new StringWriter();
        trail.export(filter, out);
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return format.parse(new StringReader(out.toString())).getRecords();
    }

    private void happens(String id, String value) {
        events.publishEvent(
                (DomainEvent) () -> Fact.of("ControlTest", id, "CHANGED").changed("note", null, value));
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(CanonicalForm.sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
