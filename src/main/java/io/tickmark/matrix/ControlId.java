package io.tickmark.matrix;

import io.tickmark.kernel.Malformed;
import java.util.regex.Pattern;

/** Names a control for its whole life, across its versions: {@code P2P-05}. */
public record ControlId(String value) implements Comparable<ControlId> {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9]{1,9}-[0-9]{2,5}");

    public ControlId {
        if (!isValid(value)) {
            throw new Malformed("“" + value + "” isn't a control id. One looks like P2P-05.");
        }
    }

    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public int compareTo(ControlId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
