package io.tickmark.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.kernel.Sentence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileInspectionTest {

    @TempDir
    private Path folder;

    @Test
    void what_people_have_is_taken() throws IOException {
        assertThat(objection("a.pdf", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>"))
                .isEmpty();
        assertThat(objection("a.csv", "id;Betrag\n1;5 €\n")).isEmpty();
        assertThat(objection("a.png", bytes("89504e470d0a1a0a0000"))).isEmpty();
        assertThat(objection("a.JPG", bytes("ffd8ffe0"))).isEmpty();
        assertThat(objection("a.xlsx", xlsx())).isEmpty();
        assertThat(objection("a.xls", xls(null))).isEmpty();
        assertThat(objection("a.zip", zip("a.txt"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.html", "a.svg", "a.js", "a.xlsm", "a.pdf.bat", "a", "a.jar", "a.sh"})
    void what_can_run_is_not_taken(String name) throws IOException {
        assertThat(objection(name, "anything"))
                .hasValueSatisfying(why -> assertThat(why).contains("isn't taken"));
    }

    @Test
    void a_table_of_contents_that_claims_more_than_there_is_is_damaged() throws IOException {
        var zip = zip("a.txt");
        var entry = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[entry + 30] = (byte) 0xff;
        zip[entry + 31] = (byte) 0xff;
        assertThat(objection("a.zip", zip))
                .hasValueSatisfying(why -> assertThat(why).contains("damaged"));
    }

    @Test
    void the_ending_must_be_true() throws IOException {
        assertThat(objection("a.pdf", "MZ program")).isPresent();
        assertThat(objection("a.png", "%PDF-1.7")).isPresent();
        assertThat(objection("a.txt", "MZ program")).isPresent();
        assertThat(objection("a.csv", bytes("7f454c46020101"))).isPresent();
        assertThat(objection("a.txt", bytes("610062"))).isPresent();
        assertThat(objection("a.docx", xlsx())).isPresent();
        assertThat(objection("a.xlsx", zip("a.txt"))).isPresent();
        assertThat(objection("a.zip", bytes("504b03040000"))).isPresent();
        assertThat(objection("a.doc", bytes(FileKind.OLE + "00"))).isPresent();
    }

    @Test
    void macros_are_not_taken() throws IOException {
        assertThat(objection("a.xlsx", zip("xl/workbook.xml", "xl/vbaProject.bin")))
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource({"a.doc, Macros", "a.xls, _VBA_PROJECT_CUR"})
    void EV_04_an_old_office_file_with_macros_is_not_taken(String name, String project) throws IOException {
        var file = ole(root -> root.createDirectory(project).createDirectory("VBA"));
        assertThat(objection(name, file))
                .hasValueSatisfying(why -> assertThat(why).startsWith("contains macros"));
        assertThat(objection(name, ole(root -> root.createDirectory("ObjectPool"))))
                .isEmpty();
    }

    @Test
    void EV_04_a_workbook_with_an_excel_4_macro_sheet_is_not_taken() throws IOException {
        var macroSheet = new byte[] {(byte) 0x85, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0};
        assertThat(objection("a.xls", ole("Workbook", macroSheet)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("contains macros"));
        macroSheet[9] = 0;
        assertThat(objection("a.xls", ole("Workbook", macroSheet))).isEmpty();
    }

    @Test
    void EV_04_slides_with_a_visual_basic_project_are_not_taken() throws IOException {
        var project = new byte[] {2, 2, 0, 0, 4, 12, 0, 0, 0, 7, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0};
        assertThat(objection("a.ppt", ole("PowerPoint Document", project)))
                .hasValueSatisfying(why -> assertThat(why).startsWith("contains macros"));
        project[13] = 0;
        assertThat(objection("a.ppt", ole("PowerPoint Document", project))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"__substg1.0_3707001F, true", "__substg1.0_3704001E, false"})
    void EV_04_a_message_with_a_program_attached_is_not_taken(String field, boolean wide) throws IOException {
        assertThat(objection("a.msg", message(field, wide, "setup.exe")))
                .hasValueSatisfying(why -> assertThat(why).contains("a program or a script: setup.exe"));
        assertThat(objection("a.msg", message(field, wide, "report.pdf"))).isEmpty();
    }

    @Test
    void EV_04_a_document_with_a_program_embedded_is_not_taken() throws IOException {
        var embedded = "\0\0\0\0\2\0Invoice\0C:\\temp\\invoice.js\0".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(objection("a.doc", ole("\u0001Ole10Native", embedded)))
                .hasValueSatisfying(why -> assertThat(why).contains("a program or a script: invoice.js"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "tools/Setup.MSI", "a/b/macro.xlsm", "invoice.pdf.js"})
    void EV_04_a_zip_with_something_that_can_run_is_not_taken(String entry) throws IOException {
        assertThat(objection("a.zip", zip("a.txt", entry)))
                .hasValueSatisfying(why -> assertThat(why)
                        .contains("contains a program or a script")
                        .contains(entry.substring(entry.lastIndexOf('/') + 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"r2", "r3", "r4", "r5", "r6"})
    void EV_04_a_pdf_is_locked_only_if_it_asks_for_a_password_before_it_opens(String revision) throws IOException {
        assertThat(objection("a.pdf", pdf("owner-password-" + revision))).isEmpty();
        locked("a.pdf", pdf("user-password-" + revision));
    }

    @Test
    void EV_04_a_pdf_says_its_strings_in_brackets_too() throws IOException {
        for (var name : List.of("owner-password-r3", "owner-password-r4")) {
            var text = new String(pdf(name), StandardCharsets.ISO_8859_1);
            var bracketed = Pattern.compile("(?<=/[OU] )<([0-9a-f]+)>")
                    .matcher(text)
                    .replaceAll(hex -> Matcher.quoteReplacement(literal(hex.group(1))));
            assertThat(objection("a.pdf", bracketed.getBytes(StandardCharsets.ISO_8859_1)))
                    .as(name)
                    .isEmpty();
        }
    }

    private static String literal(String hex) {
        var text = new StringBuilder("(");
        for (var each : bytes(hex)) {
            var c = (char) Byte.toUnsignedInt(each);
            switch (c) {
                case '(', ')', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\015");
                default -> text.append(c);
            }
        }
        return text.append(')').toString();
    }

    private static byte[] pdf(String name) throws IOException {
        try (var pdf = FileInspectionTest.class.getResourceAsStream("/evidence/" + name + ".pdf")) {
            return pdf.readAllBytes();
        }
    }

    @Test
    void an_empty_file_is_not_taken() throws IOException {
        assertThat(objection("a.txt", "")).contains("is empty.");
    }

    @Test
    void what_has_a_password_is_not_taken() throws Exception {
        locked("a.pdf", ("%PDF-1.7\n" + "x".repeat(300_000) + "\ntrailer << /Encrypt 12 0 R >>").getBytes());
        locked("b.pdf", ("%PDF-1.7" + " ".repeat(256 * 1024 - 12) + "/Encrypt 12 0 R").getBytes());
        locked("a.xlsx", xlsxWithPassword());
        locked("a.xls", xls("secret"));
        var zip = zip("a.txt");
        zip[zipDirectory(zip) + 8] |= 1;
        locked("a.zip", zip);
    }

    private void locked(String name, byte[] content) throws IOException {
        assertThat(objection(name, content))
                .as(name)
                .hasValueSatisfying(why -> assertThat(why).contains("password"));
    }

    private java.util.Optional<String> objection(String name, String content) throws IOException {
        return objection(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private java.util.Optional<String> objection(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("content"), content);
        return new FileInspection().objection(file, FileName.of(name)).map(Sentence::english);
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }

    private static byte[] zip(String... names) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return out.toByteArray();
    }

    private static int zipDirectory(byte[] zip) {
        var end = zip.length - 22;
        return java.nio.ByteBuffer.wrap(zip)
                .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                .getInt(end + 16);
    }

    private static byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("a");
            book.write(out);
        }
        return out.toByteArray();
    }

    private interface Filling {
        void fill(DirectoryEntry root) throws IOException;
    }

    private static byte[] ole(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var office = new POIFSFileSystem()) {
            filling.fill(office.getRoot());
            office.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] ole(String stream, byte[] content) throws IOException {
        return ole(root -> root.createDocument(stream, new ByteArrayInputStream(content)));
    }

    private static byte[] message(String field, boolean wide, String attached) throws IOException {
        var name = attached.getBytes(wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
        return ole(root -> root.createDirectory("__attach_version1.0_#00000000")
                .createDocument(field, new ByteArrayInputStream(name)));
    }

    private static byte[] xlsxWithPassword() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var office = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var data = encryptor.getDataStream(office)) {
                data.write(xlsx());
            }
            office.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] xls(String password) throws IOException {
        var out = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (var book = new HSSFWorkbook()) {
            book.createSheet("a");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return out.toByteArray();
    }
}
