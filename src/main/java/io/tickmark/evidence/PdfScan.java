package io.tickmark.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** Looks for plain text in a PDF, wherever it stands, in constant memory. */
record PdfScan(Path file) {

    /** Longer than any dictionary that is looked for here. */
    private static final int SNIPPET = 8 * 1024;

    private static final int WINDOW = 256 * 1024;

    /** The text that begins where the pattern is found last: later parts of a PDF replace earlier ones. */
    Optional<String> last(Pattern pattern) throws IOException {
        String found = null;
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var before = "";
            for (var bytes = in.readNBytes(WINDOW); bytes.length > 0; bytes = in.readNBytes(WINDOW)) {
                var text = before + new String(bytes, StandardCharsets.ISO_8859_1);
                for (var match = pattern.matcher(text); match.find(); ) {
                    found = text.substring(match.start(), Math.min(text.length(), match.start() + SNIPPET));
                }
                before = text.substring(Math.max(0, text.length() - SNIPPET));
            }
        }
        return Optional.ofNullable(found);
    }
}
