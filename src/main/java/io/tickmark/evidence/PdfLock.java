package io.tickmark.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells whether a PDF is encrypted: its trailer names an encryption dictionary, in plain text, wherever it stands. */
final class PdfLock {

    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    private static final int WINDOW = 256 * 1024;
    private static final int OVERLAP = 64;

    private PdfLock() {}

    static boolean isOn(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var before = "";
            for (var bytes = in.readNBytes(WINDOW); bytes.length > 0; bytes = in.readNBytes(WINDOW)) {
                var window = before + new String(bytes, StandardCharsets.ISO_8859_1);
                if (ENCRYPT.matcher(window).find()) {
                    return true;
                }
                before = window.substring(Math.max(0, window.length() - OVERLAP));
            }
            return false;
        }
    }
}
