package io.tickmark.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.Test;

class MatrixFileFormsTest {

    private static final Map<ControlId, ControlContent> SAMPLE = read(new SampleMatrix().csv());
    private static final CSVFormat SEMICOLONS =
            CSVFormat.DEFAULT.builder().setDelimiter(';').get();

    @Test
    void byte_order_mark_delimiter_and_line_end_make_no_difference() {
        assertThat(read("\uFEFF" + new SampleMatrix().csv())).isEqualTo(SAMPLE);
        assertThat(read(new SampleMatrix().csv(SEMICOLONS))).isEqualTo(SAMPLE);
        assertThat(read("\uFEFF" + new SampleMatrix().csv(SEMICOLONS))).isEqualTo(SAMPLE);
        assertThat(read(new SampleMatrix().csv().replace("\r\n", "\n"))).isEqualTo(SAMPLE);
        assertThat(read(new SampleMatrix()
                        .csv(CSVFormat.DEFAULT
                                .builder()
                                .setQuoteMode(QuoteMode.ALL)
                                .get())))
                .isEqualTo(SAMPLE);
    }

    @Test
    void blank_lines_and_the_order_of_columns_make_no_difference() {
        assertThat(read(new SampleMatrix().csv().replace("\r\n", "\r\n\r\n"))).isEqualTo(SAMPLE);
        assertThat(read(new SampleMatrix().csv() + ",".repeat(39) + "\r\n")).isEqualTo(SAMPLE);
    }

    @Test
    void a_quoted_line_break_belongs_to_the_text() {
        var text = "First the clerk.\r\nThen, \"after lunch\", the manager; daily.";
        var read = read(
                new SampleMatrix().with("P2P-05", "control_description", text).csv());

        assertThat(read.get(new ControlId("P2P-05")).statement().description())
                .isEqualTo("First the clerk.\nThen, \"after lunch\", the manager; daily.");
    }

    @Test
    void rows_are_counted_as_a_spreadsheet_counts_them() {
        var sample = new SampleMatrix()
                .with("ELC-01", "control_description", "two\nlines")
                .with("ELC-02", "status", "?");

        assertThat(faults(sample.csv().getBytes(StandardCharsets.UTF_8)))
                .extracting(MatrixFault::row)
                .containsExactly(3);
    }

    @Test
    void another_encoding_is_named() {
        var text = new SampleMatrix().with("P2P-05", "control_title", "Prüfung").csv();

        assertThat(faults(text.getBytes(Charset.forName("UTF-16"))).getFirst().expected())
                .startsWith("UTF-8 text; this file is UTF-16");
    }

    @Test
    void a_byte_of_another_encoding_is_named_with_its_row_column_and_value() {
        var sample = new SampleMatrix()
                .with("ELC-01", "control_title", "Straße")
                .with("ELC-04", "control_description", "Prüfung im März");

        assertThat(faults(sample.csv().getBytes(Charset.forName("windows-1252"))))
                .extracting(MatrixFault::row, MatrixFault::column, MatrixFault::value)
                .containsExactly(
                        tuple(2, "control_title", "Stra\uFFFDe"),
                        tuple(5, "control_description", "Pr\uFFFDfung im M\uFFFDrz"));
        assertThat(faults("Pr\u00FCfung,b\n1,2\n".getBytes(StandardCharsets.ISO_8859_1)))
                .extracting(MatrixFault::row, MatrixFault::expected)
                .containsExactly(tuple(1, CsvSheet.ENCODING));
    }

    @Test
    void broken_quotes_a_short_row_and_an_empty_file_are_faults() {
        var header = String.join(",", new SampleMatrix().header()) + "\n";

        assertThat(expected("")).isEqualTo("a header row and a row per control; the file is empty");
        assertThat(expected(header)).isEqualTo("a row per control; there is only the header");
        assertThat(expected(header + "P2P-01,only\n")).isEqualTo("40 cells, as in the header");
        assertThat(expected(header + "P2P-01,\"open"))
                .isEqualTo("a cell whose quotes open and close; from here on they don't");
        assertThat(expected(",".repeat(2_000))).isEqualTo("at most 500 cells in a row");
    }

    @Test
    void more_than_ten_megabytes_are_refused_before_the_rest_is_read() {
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'x';
            }
        };

        assertThatThrownBy(() -> MatrixFile.read("C:\\temp\\big.csv", endless))
                .isInstanceOf(MatrixFileTooLarge.class)
                .hasMessageContaining("more than 10 MB");
        assertThat(endless.given).isEqualTo(MatrixFile.MAX_BYTES + 1L);
    }

    @Test
    void a_file_of_ten_megabytes_is_read() {
        var sample = new SampleMatrix();
        for (int i = 1; i <= 12_000 - 46; i++) {
            sample.copied("P2P-05", "ZZZ-" + (10_000 + i));
        }
        var bytes = sample.csv().getBytes(StandardCharsets.UTF_8);
        assertThat(bytes.length).isBetween(8_000_000, MatrixFile.MAX_BYTES);

        assertThat(MatrixReader.read(SampleMatrix.file(bytes), SampleMatrix.LOCATIONS)
                        .controls())
                .hasSize(12_000);
    }

    @Test
    void garbage_yields_faults_and_nothing_else() {
        var random = new Random(4711);
        for (int round = 0; round < 400; round++) {
            assertThat(faults(garbage(random))).isNotEmpty();
        }
    }

    private static byte[] garbage(Random random) {
        var bytes = new byte[random.nextInt(5_000)];
        random.nextBytes(bytes);
        var alphabet = "PK\u0003\u0004\"',;\r\n=\uFEFFü0A|".getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = alphabet[Math.floorMod(bytes[i], alphabet.length)];
            }
        }
        if (random.nextInt(4) == 0 && bytes.length > 4) {
            System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, bytes, 0, 4);
        }
        return bytes;
    }

    @Test
    void a_bent_sample_yields_faults_or_controls_but_no_failure() {
        var random = new Random(42);
        var sample = new SampleMatrix().csv().getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 300; round++) {
            var bent = sample.clone();
            for (int hit = 0; hit < 20; hit++) {
                bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
            }
            var read = MatrixReader.read(SampleMatrix.file(bent), SampleMatrix.LOCATIONS);
            assertThat(read.faults().count() + read.controls().size()).isPositive();
        }
    }

    private static String expected(String csv) {
        return faults(csv.getBytes(StandardCharsets.UTF_8)).getLast().expected();
    }

    private static List<MatrixFault> faults(byte[] bytes) {
        return MatrixReader.read(SampleMatrix.file(bytes), SampleMatrix.LOCATIONS)
                .faults()
                .kept();
    }

    private static Map<ControlId, ControlContent> read(String csv) {
        var read = MatrixReader.read(SampleMatrix.file(csv.getBytes(StandardCharsets.UTF_8)), SampleMatrix.LOCATIONS);
        assertThat(read.faults().kept()).isEmpty();
        return read.controls();
    }
}
