package io.tickmark.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a PDF asks for a password before it opens. Its trailer names an encryption dictionary, both in plain text;
 * one that only restricts printing or copying opens with the empty password, and everybody can read it.
 */
final class PdfLock {

    private static final Pattern ENCRYPT = Pattern.compile("/Encrypt\\s*(?:(\\d+)\\s+(\\d+)\\s+R|<<)");
    private static final Pattern ID = Pattern.compile("/ID\\s*\\[");

    private PdfLock() {}

    static boolean isOn(Path file) throws IOException {
        var scan = new PdfScan(file);
        var encrypted = scan.last(ENCRYPT);
        if (encrypted.isEmpty()) {
            return false;
        }
        var dictionary = dictionary(scan, encrypted.get());
        var id = scan.last(ID).orElse("");
        return dictionary
                .flatMap(text -> PdfEncryption.read(text, id))
                .filter(PdfEncryption::opensWithoutPassword)
                .isEmpty();
    }

    private static Optional<String> dictionary(PdfScan scan, String encrypted) throws IOException {
        var named = ENCRYPT.matcher(encrypted);
        if (!named.lookingAt() || named.group(1) == null) {
            return Optional.of(encrypted);
        }
        return scan.last(Pattern.compile("(?<!\\d)%s\\s+%s\\s+obj\\b".formatted(named.group(1), named.group(2))));
    }
}
