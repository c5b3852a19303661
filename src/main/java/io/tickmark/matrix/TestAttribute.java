package io.tickmark.matrix;

import java.util.regex.Pattern;

/**
 * One thing a tester checks on each item (domain.md 4.5).
 *
 * @param code the letter in the grid: {@code A}
 * @param text what must be true
 */
public record TestAttribute(String code, String text) {

    private static final Pattern FORM = Pattern.compile("([A-Z][A-Z0-9]?)\\s*:\\s*(\\S.*)", Pattern.DOTALL);

    public static boolean isValid(String item) {
        return FORM.matcher(item).matches();
    }

    /** Reads {@code A: call made before release}. */
    public static TestAttribute of(String item) {
        var match = FORM.matcher(item);
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a test attribute: " + item);
        }
        return new TestAttribute(match.group(1), match.group(2));
    }

    @Override
    public String toString() {
        return code + ": " + text;
    }
}
