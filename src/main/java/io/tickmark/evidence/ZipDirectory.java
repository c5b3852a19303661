package io.tickmark.evidence;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The table of contents at the end of a ZIP, walked entry by entry in constant memory; nothing is unpacked. Told are: can it
 * be read, is an entry locked, are there macros, and the signs of the Office formats.
 *
 * @param program the first entry that can run; empty where there is none
 */
record ZipDirectory(boolean readable, boolean locked, boolean macros, String program, String signs) {

    private static final int END_SIZE = 22;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int LONGEST_COMMENT = 65_535;
    private static final ZipDirectory DAMAGED = new ZipDirectory(false, false, false, "", "");

    boolean isLike(FileKind kind) {
        return switch (kind) {
            case DOCX -> signs.contains("W");
            case XLSX -> signs.contains("X");
            case PPTX -> signs.contains("P");
            default -> signs.contains("O");
        };
    }

    static ZipDirectory of(Path file) throws IOException {
        try (var zip = new RandomAccessFile(file.toFile(), "r")) {
            var tail = tail(zip);
            var end = lastEnd(tail);
            if (end < 0) {
                return DAMAGED;
            }
            var size = tail.getInt(end + 12) & 0xffffffffL;
            var start = tail.getInt(end + 16) & 0xffffffffL;
            if (start + size > zip.length()) {
                return DAMAGED;
            }
            zip.seek(start);
            return walk(new DataInputStream(new BufferedInputStream(Channels.newInputStream(zip.getChannel()))), size);
        } catch (EOFException endsTooSoon) {
            return DAMAGED;
        }
    }

    private static ByteBuffer tail(RandomAccessFile zip) throws IOException {
        var bytes = new byte[(int) Math.min(zip.length(), END_SIZE + LONGEST_COMMENT)];
        zip.seek(zip.length() - bytes.length);
        zip.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int lastEnd(ByteBuffer tail) {
        for (int at = tail.limit() - END_SIZE; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static ZipDirectory walk(DataInputStream in, long size) throws IOException {
        var found = new ZipDirectory(true, false, false, "", "");
        long read = 0;
        while (read + ENTRY_SIZE <= size) {
            var header = ByteBuffer.wrap(in.readNBytes(ENTRY_SIZE)).order(ByteOrder.LITTLE_ENDIAN);
            if (header.limit() < ENTRY_SIZE || header.getInt(0) != ENTRY) {
                return DAMAGED;
            }
            var nameLength = Short.toUnsignedInt(header.getShort(28));
            var more = Short.toUnsignedInt(header.getShort(30)) + Short.toUnsignedInt(header.getShort(32));
            var name = new String(in.readNBytes(nameLength), StandardCharsets.UTF_8);
            in.skipNBytes(more);
            read += ENTRY_SIZE + nameLength + more;
            found = found.with(name, (header.getShort(8) & 1) != 0);
        }
        return found;
    }

    private ZipDirectory with(String name, boolean entryLocked) {
        return new ZipDirectory(
                true,
                locked || entryLocked,
                macros || name.endsWith("vbaProject.bin"),
                program.isEmpty() && FileKind.canRun(FileName.of(name))
                        ? FileName.of(name).value()
                        : program,
                signs + signOf(name));
    }

    private String signOf(String name) {
        var sign = switch (name) {
            case "word/document.xml" -> "W";
            case "xl/workbook.xml", "xl/workbook.bin" -> "X";
            case "ppt/presentation.xml" -> "P";
            case "META-INF/manifest.xml" -> "O";
            default -> "";
        };
        return signs.contains(sign) ? "" : sign;
    }
}
