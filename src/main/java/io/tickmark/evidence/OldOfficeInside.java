package io.tickmark.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * What could run inside an Office file of before 2007 or a saved message (EV-04): its folders are walked, nothing is opened.
 *
 * @param macros whether it has macros: of Visual Basic, or an Excel 4.0 macro sheet
 * @param program the first attached or embedded file that can run; empty where there is none
 */
record OldOfficeInside(boolean macros, String program) {

    private static final Set<String> VISUAL_BASIC = Set.of("macros", "_vba_project_cur", "vba");
    private static final String PACKAGE = Ole10Native.OLE10_NATIVE.toLowerCase(Locale.ROOT);
    private static final String WIDE = "001f";
    private static final int LONGEST_NAME = 1_024;
    private static final int PACKAGE_HEAD = 6;

    static OldOfficeInside of(Path file) throws IOException {
        try (var office = new POIFSFileSystem(file.toFile(), true)) {
            return in(office.getRoot());
        } catch (RuntimeException damaged) {
            throw new IOException("Not readable as an Office file", damaged);
        }
    }

    private static OldOfficeInside in(DirectoryNode folder) throws IOException {
        var macros = false;
        var program = "";
        for (Entry entry : folder) {
            var inside =
                    entry instanceof DirectoryNode deeper ? folder(deeper) : document(folder, (DocumentNode) entry);
            macros |= inside.macros();
            program = program.isEmpty() ? inside.program() : program;
        }
        return new OldOfficeInside(macros, program);
    }

    private static OldOfficeInside folder(DirectoryNode folder) throws IOException {
        var inside = in(folder);
        var basic = VISUAL_BASIC.contains(folder.getName().toLowerCase(Locale.ROOT));
        return new OldOfficeInside(basic || inside.macros(), inside.program());
    }

    private static OldOfficeInside document(DirectoryNode folder, DocumentNode document) throws IOException {
        var name = document.getName().toLowerCase(Locale.ROOT);
        if (name.equals(PACKAGE)) {
            return new OldOfficeInside(false, running(packed(folder, document)));
        }
        if (name.startsWith("__substg1.0_3704") || name.startsWith("__substg1.0_3707")) {
            return new OldOfficeInside(false, running(attached(folder, document)));
        }
        try (var in = new BufferedInputStream(folder.createDocumentInputStream(document))) {
            return new OldOfficeInside(
                    switch (name) {
                        case "workbook", "book" -> OldOfficeMacros.inWorkbook(in);
                        case "powerpoint document" -> OldOfficeMacros.inSlides(in);
                        default -> false;
                    },
                    "");
        }
    }

    private static String running(String fileName) {
        var name = FileName.of(fileName);
        return FileKind.canRun(name) ? name.value() : "";
    }

    /** The name of an embedded file: after its size and a flag stand its label and its name, each ended by a zero. */
    private static String packed(DirectoryNode folder, DocumentNode document) throws IOException {
        var head = head(folder, document, StandardCharsets.ISO_8859_1);
        var names = head.substring(Math.min(PACKAGE_HEAD, head.length())).split("\0", 3);
        return names.length > 1 ? names[1] : "";
    }

    /** The name of an attachment, as a saved message keeps it: short (3704) or long (3707), in one byte or two. */
    private static String attached(DirectoryNode folder, DocumentNode document) throws IOException {
        var wide = document.getName().toLowerCase(Locale.ROOT).endsWith(WIDE);
        return head(folder, document, wide ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1)
                .replace("\0", "");
    }

    private static String head(DirectoryNode folder, DocumentNode document, Charset charset) throws IOException {
        try (var in = folder.createDocumentInputStream(document)) {
            return new String(in.readNBytes(LONGEST_NAME), charset);
        }
    }
}
