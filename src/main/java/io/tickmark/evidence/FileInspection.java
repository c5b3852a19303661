package io.tickmark.evidence;

import io.tickmark.kernel.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks at a received file without opening it as a whole: is it of an allowed kind, is it what its ending says, can
 * everybody open it (EV-04)? Answers with the reason not to take it, as the second half of a sentence.
 */
@Component
class FileInspection {

    private static final int HEAD = 8 * 1024;
    private static final List<String> PROGRAMS = List.of("4d5a", "7f454c46", "cafebabe", "cffaedfe", "2321");

    Optional<Sentence> objection(Path file, FileName name) throws IOException {
        var kind = FileKind.ofEnding(name.ending());
        if (kind.isEmpty()) {
            return Optional.of(FileKind.notTaken());
        }
        return Files.size(file) == 0
                ? Optional.of(Sentence.of("file.empty", "is empty."))
                : objection(file, name, kind.get());
    }

    private static Optional<Sentence> objection(Path file, FileName name, FileKind kind) throws IOException {
        var head = head(file);
        var hex = HexFormat.of().formatHex(head, 0, Math.min(16, head.length));
        if (kind.newOffice() && hex.startsWith(FileKind.OLE)) {
            return locked();
        }
        if (!kind.beginsLike(hex) || kind == FileKind.TEXT && !isText(head, hex)) {
            return Optional.of(Sentence.of(
                    "file.other.ending", "is not what its ending ." + name.ending() + " says.", name.ending()));
        }
        return switch (kind) {
            case PDF -> PdfLock.isOn(file) ? locked() : Optional.empty();
            case OLD_OFFICE -> oldOffice(file);
            case WEBP ->
                hex.startsWith("57454250", 16)
                        ? Optional.empty()
                        : Optional.of(Sentence.of("file.picture", "is not a picture."));
            default -> kind.inZip() ? zip(file, kind) : Optional.empty();
        };
    }

    private static Optional<Sentence> oldOffice(Path file) {
        try {
            if (OldOfficeLock.isOn(file)) {
                return locked();
            }
            var inside = OldOfficeInside.of(file);
            return runs(inside.program(), inside.macros());
        } catch (IOException e) {
            return Optional.of(Sentence.of("file.damaged.office", "is damaged: it can't be read as an Office file."));
        }
    }

    private static Optional<Sentence> zip(Path file, FileKind kind) throws IOException {
        var directory = ZipDirectory.of(file);
        if (!directory.readable()) {
            return Optional.of(Sentence.of("file.damaged.zip", "is damaged: its table of contents can't be read."));
        }
        if (directory.locked()) {
            return locked();
        }
        var isWhatItSays = kind == FileKind.ZIP || directory.isLike(kind);
        return runs(directory.program(), directory.macros() && kind != FileKind.ZIP)
                .or(() -> isWhatItSays
                        ? Optional.empty()
                        : Optional.of(Sentence.of("file.other", "is not what its ending says.")));
    }

    private static Optional<Sentence> runs(String program, boolean macros) {
        if (!program.isEmpty()) {
            return Optional.of(Sentence.of(
                    "file.program", "contains a program or a script: " + program + ". Leave that out.", program));
        }
        return macros
                ? Optional.of(Sentence.of("file.macros", "contains macros. Save it without them."))
                : Optional.empty();
    }

    private static Optional<Sentence> locked() {
        return Optional.of(Sentence.of(
                "file.locked", "is protected by a password. Save it without one, so that every reviewer can open it."));
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isText(byte[] head, String hex) {
        if (PROGRAMS.stream().anyMatch(hex::startsWith)) {
            return false;
        }
        if (hex.startsWith("fffe") || hex.startsWith("feff")) {
            return true;
        }
        for (byte each : head) {
            if (each >= 0 && each < 0x20 && "\t\n\r\f\u001b".indexOf(each) < 0) {
                return false;
            }
        }
        return true;
    }
}
