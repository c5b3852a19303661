package io.tickmark.evidence;

import io.tickmark.kernel.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that may be evidence (EV-04), each told by its ending and by how its content begins. */
enum FileKind {
    PDF("application/pdf", "25504446", "pdf"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    JPEG("image/jpeg", "ffd8ff", "jpg", "jpeg"),
    GIF("image/gif", "47494638", "gif"),
    TIFF("image/tiff", "49492a00|4d4d002a", "tif", "tiff"),
    WEBP("image/webp", "52494646", "webp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "504b0304", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "504b0304", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "504b0304", "pptx"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument", "504b0304", "odt", "ods", "odp"),
    ZIP("application/zip", "504b0304|504b0506", "zip"),
    OLD_OFFICE("application/x-ole-storage", FileKind.OLE, "doc", "xls", "ppt", "msg"),
    TEXT("text/plain", "", "txt", "csv", "tsv", "log", "json", "xml", "md", "eml", "sql");

    /** What runs where somebody opens it, also with a script or a macro in it. */
    private static final Set<String> RUNNING = Set.of(
            "app", "bat", "cmd", "com", "cpl", "dll", "docm", "exe", "hta", "jar", "js", "jse", "lnk", "msi", "pif",
            "potm", "ppam", "pptm", "ps1", "py", "reg", "scr", "sh", "vbe", "vbs", "wsf", "xlam", "xlsm", "xltm");

    /** Old Office files begin with this, and so does a new one once it has a password. */
    static final String OLE = "d0cf11e0a1b11ae1";

    private final String mediaType;
    private final List<String> beginnings;
    private final List<String> endings;

    FileKind(String mediaType, String beginnings, String... endings) {
        this.mediaType = mediaType;
        this.beginnings = List.of(beginnings.split("\\|"));
        this.endings = List.of(endings);
    }

    static Optional<FileKind> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    static boolean canRun(FileName name) {
        return RUNNING.contains(name.ending());
    }

    /** The second half of a sentence about a file of no kind. */
    static Sentence notTaken() {
        return Sentence.of(
                "file.kind", "is of a kind that isn't taken. Taken are: " + allEndings() + ".", allEndings());
    }

    private static String allEndings() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).collect(Collectors.joining(", "));
    }

    /** @param head the first bytes of the content, hex */
    boolean beginsLike(String head) {
        return beginnings.stream().anyMatch(head::startsWith);
    }

    boolean inZip() {
        return beginnings.getFirst().equals("504b0304");
    }

    boolean newOffice() {
        return this == DOCX || this == XLSX || this == PPTX;
    }

    /** What browsers are told. Text is always plain text: nothing in it is ever run. */
    String mediaType() {
        return mediaType;
    }
}
