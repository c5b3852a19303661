package io.tickmark.matrix;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking text for a formula (domain.md 8.3): an apostrophe goes before a leading
 * {@code = + - @}, and comes off again when the file is read.
 */
final class CellGuard {

    private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellGuard() {}

    static String guard(String text) {
        return DANGEROUS.matcher(text).matches() ? "'" + text : text;
    }

    static String unguard(String cell) {
        return cell.startsWith("'") && DANGEROUS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
