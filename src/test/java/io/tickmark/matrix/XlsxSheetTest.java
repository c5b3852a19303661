package io.tickmark.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxSheetTest {

    @Test
    void a_workbook_reads_like_the_csv() throws IOException {
        var read = read(workbook(sheet -> {}));

        assertThat(read.faults().kept()).isEmpty();
        assertThat(read.controls())
                .isEqualTo(MatrixReader.read(new SampleMatrix().file(), SampleMatrix.LOCATIONS)
                        .controls());
    }

    @Test
    void numbers_and_dates_are_taken_as_such() throws IOException {
        var read = read(workbook(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d-mmm-yy"));
            var date = sheet.getRow(1).getCell(MatrixColumn.EFFECTIVE_FROM.ordinal());
            date.setCellValue(LocalDate.of(2028, 2, 29));
            date.setCellStyle(style);
            sheet.getRow(1).getCell(MatrixColumn.EXPECTED_POPULATION.ordinal()).setCellValue(12);
        }));

        assertThat(read.faults().kept()).isEmpty();
        var control = read.controls().get(new ControlId("ELC-01"));
        assertThat(control.scope().effectiveFrom()).isEqualTo("2028-02-29");
        assertThat(control.plan().expectedPopulation()).isEqualTo(12);
    }

    @Test
    void a_formula_is_a_fault_whatever_its_last_result() throws IOException {
        var read = read(workbook(sheet -> {
            var cell = sheet.getRow(2).getCell(MatrixColumn.SAMPLE_SIZE.ordinal());
            cell.setCellFormula("1+1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        }));

        assertThat(read.faults().kept())
                .containsExactly(new MatrixFault(3, "sample_size", "=1+1", "a value; formulas aren't read"));
    }

    @Test
    void only_the_first_sheet_counts_and_empty_cells_at_the_end_are_empty() throws IOException {
        var read = read(workbook(sheet -> {
            sheet.getWorkbook().createSheet("Notes").createRow(0).createCell(0).setCellValue("anything");
            sheet.getRow(1).removeCell(sheet.getRow(1).getCell(MatrixColumn.STATUS.ordinal()));
        }));

        assertThat(read.faults().kept()).containsExactly(new MatrixFault(2, "status", "", "a value"));
    }

    @Test
    void an_empty_row_at_the_end_of_the_sheet_does_not_count() throws IOException {
        var read = read(workbook(sheet -> {
            var style = sheet.getWorkbook().createCellStyle();
            sheet.createRow(1_048_575).createCell(0).setCellStyle(style);
        }));

        assertThat(read.faults().kept()).isEmpty();
        assertThat(read.controls()).hasSize(46);
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 110; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bytes.size()).isLessThan(1_000_000);
        assertThat(read(bytes.toByteArray()).faults().kept())
                .extracting(MatrixFault::expected)
                .containsExactly("a workbook that unpacks to at most 100 MB");
    }

    @Test
    void an_old_or_locked_workbook_is_named() {
        var ole = new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};

        assertThat(read(ole).faults().kept())
                .extracting(MatrixFault::expected)
                .containsExactly("CSV or XLSX; this is an old or a password-locked Excel file");
    }

    @Test
    void a_damaged_workbook_yields_faults_or_controls_but_no_failure() throws IOException {
        var random = new Random(7);
        var sound = workbook(sheet -> {});
        for (int round = 0; round < 60; round++) {
            var bent = sound.clone();
            for (int hit = 0; hit < 10; hit++) {
                bent[4 + random.nextInt(bent.length - 4)] = (byte) random.nextInt(256);
            }
            var read = read(bent);
            assertThat(read.faults().count() + read.controls().size()).isPositive();
        }
    }

    private interface Bend {
        void apply(Sheet sheet);
    }

    private static byte[] workbook(Bend bend) throws IOException {
        var sample = new SampleMatrix();
        try (var workbook = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("RCM");
            write(sheet, 0, sample.header());
            for (int i = 0; i < sample.cells().size(); i++) {
                write(sheet, i + 1, sample.cells().get(i));
            }
            bend.apply(sheet);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void write(Sheet sheet, int number, List<String> cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i));
        }
    }

    private static MatrixReader.Result read(byte[] bytes) {
        return MatrixReader.read(SampleMatrix.file(bytes), SampleMatrix.LOCATIONS);
    }
}
