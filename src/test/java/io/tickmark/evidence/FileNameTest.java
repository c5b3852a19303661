package io.tickmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Aging report Q3.xlsx | Aging report Q3.xlsx",
                "../../etc/passwd.txt | passwd.txt",
                "C:\\Users\\x\\list.csv | list.csv",
                "..\\..\\boot.log | boot.log",
                "con.pdf | _con.pdf",
                "LPT1 | _LPT1",
                "com¹.txt | _com¹.txt",
                "a<b>c:d\"e?f*.pdf | a_b_c_d_e_f_.pdf",
                "report.pdf... | report.pdf",
                ".htaccess | htaccess",
                "... | file",
                "Übersicht 表.pdf | Übersicht 表.pdf"
            })
    void a_name_loses_what_could_harm(String given, String kept) {
        assertThat(FileName.of(given).value()).isEqualTo(kept);
    }

    @Test
    void invisible_characters_go() {
        assertThat(FileName.of("in\u202efdp.exe").value()).isEqualTo("infdp.exe");
        assertThat(FileName.of("a\u0000b\r\nc\u200b\u2028.pdf").value()).isEqualTo("abc.pdf");
        assertThat(FileName.of("..\u200b/x\u0000/..\u202d/a.txt").value()).isEqualTo("a.txt");
        assertThat(FileName.of("").value()).isEqualTo("file");
        assertThat(FileName.of("\ud800.txt").value()).isEqualTo("txt");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        var name = FileName.of("😀".repeat(400) + ".pdf").value();
        assertThat(name).hasSizeLessThanOrEqualTo(150).endsWith("😀.pdf");
        assertThat(FileName.of("x".repeat(400)).value()).hasSize(150);
    }

    @Test
    void the_last_ending_counts() {
        assertThat(FileName.of("report.pdf.EXE").ending()).isEqualTo("exe");
        assertThat(FileName.of("report").ending()).isEmpty();
    }
}
