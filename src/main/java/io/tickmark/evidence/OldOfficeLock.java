package io.tickmark.evidence;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.LittleEndian;

/** Tells whether an Office file of before 2007 has a password. */
final class OldOfficeLock {

    private static final int HEAD = 64 * 1024;
    private static final int WORD_FLAGS = 0x0A;
    private static final int WORD_ENCRYPTED = 0x0100;
    private static final int EXCEL_FILE_PASS = 0x2F;
    private static final int EXCEL_END = 0x0A;
    private static final int SLIDES_TOKEN = 12;
    private static final int SLIDES_ENCRYPTED = 0xF3D1C4DF;

    private OldOfficeLock() {}

    static boolean isOn(Path file) throws IOException {
        try (var office = new POIFSFileSystem(file.toFile(), true)) {
            var root = office.getRoot();
            return root.hasEntryCaseInsensitive("EncryptedPackage")
                    || word(head(root, "WordDocument"))
                    || excel(head(root, "Workbook"))
                    || slides(head(root, "Current User"));
        } catch (RuntimeException damaged) {
            throw new IOException("Not readable as an Office file", damaged);
        }
    }

    private static byte[] head(DirectoryNode root, String stream) throws IOException {
        if (!root.hasEntryCaseInsensitive(stream)) {
            return new byte[0];
        }
        try (var in = root.createDocumentInputStream(stream)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean word(byte[] head) {
        return head.length > WORD_FLAGS + 2 && (LittleEndian.getUShort(head, WORD_FLAGS) & WORD_ENCRYPTED) != 0;
    }

    private static boolean excel(byte[] head) {
        int at = 0;
        while (at + 4 <= head.length) {
            var kind = LittleEndian.getUShort(head, at);
            if (kind == EXCEL_FILE_PASS || kind == EXCEL_END) {
                return kind == EXCEL_FILE_PASS;
            }
            at += 4 + LittleEndian.getUShort(head, at + 2);
        }
        return false;
    }

    private static boolean slides(byte[] head) {
        return head.length >= SLIDES_TOKEN + 4 && LittleEndian.getInt(head, SLIDES_TOKEN) == SLIDES_ENCRYPTED;
    }
}
