package io.tickmark.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's name that harms neither disk, nor browser, nor reader: no path, no control or invisible characters (they can
 * turn {@code exe.pdf} around), nothing Windows reserves, at most 150 characters with the ending kept.
 */
record FileName(String value) {

    private static final int LONGEST = 150;
    private static final int LONGEST_ENDING = 10;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern RESERVED = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[.\\s\\u00a0]+|[.\\s\\u00a0]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9¹²³])(\\..*)?");

    static FileName of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = RESERVED.matcher(name).replaceAll("_");
        name = EDGES.matcher(shortened(EDGES.matcher(name).replaceAll(""))).replaceAll("");
        if (name.isEmpty()) {
            name = "file";
        }
        return new FileName(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** In lower case, without the dot; empty where there is none. */
    String ending() {
        var dot = value.lastIndexOf('.');
        return dot < 0 ? "" : value.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 || name.length() - dot > LONGEST_ENDING ? "" : name.substring(dot);
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
