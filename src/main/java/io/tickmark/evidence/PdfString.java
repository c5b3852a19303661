package io.tickmark.evidence;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a string of a PDF, {@code (literal)} or {@code <hexadecimal>}. */
final class PdfString {

    private static final String ESCAPES = "nrtbf";
    private static final String ESCAPED = "\n\r\t\b\f";
    private static final Pattern OCTAL = Pattern.compile("[0-7]{1,3}");

    private PdfString() {}

    /** The first string behind the place where the text says this. */
    static Optional<byte[]> behind(String before, String text) {
        var place = Pattern.compile(before + "\\s*(?=[(<])").matcher(text);
        if (!place.find()) {
            return Optional.empty();
        }
        return text.charAt(place.end()) == '<' ? hex(text, place.end()) : literal(text, place.end());
    }

    private static Optional<byte[]> hex(String text, int from) {
        var digits = text.substring(from + 1, Math.max(from + 1, text.indexOf('>', from)))
                .replaceAll("\\s", "");
        return digits.matches("([0-9a-fA-F]{2})+") ? Optional.of(HexFormat.of().parseHex(digits)) : Optional.empty();
    }

    private static Optional<byte[]> literal(String text, int from) {
        var bytes = new ByteArrayOutputStream();
        int depth = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return Optional.of(bytes.toByteArray());
            }
            if (c == '\\') {
                at += escape(text, at + 1, bytes) - 1;
            } else if (at > from) {
                bytes.write(c);
            }
        }
        return Optional.empty();
    }

    /** How many characters it took, the backslash included. */
    private static int escape(String text, int at, ByteArrayOutputStream bytes) {
        var octal = OCTAL.matcher(text).region(Math.min(at, text.length()), text.length());
        if (octal.lookingAt()) {
            bytes.write(Integer.parseInt(octal.group(), 8));
            return 1 + octal.group().length();
        }
        char c = at < text.length() ? text.charAt(at) : '\n';
        if (c != '\n' && c != '\r') {
            int known = ESCAPES.indexOf(c);
            bytes.write(known < 0 ? c : ESCAPED.charAt(known));
        }
        return 2;
    }
}
