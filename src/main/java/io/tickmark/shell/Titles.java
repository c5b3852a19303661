package io.tickmark.shell;

import com.vaadin.flow.component.Component;
import java.util.regex.Pattern;

/** Titles in annotations are keys of the translations, or words as they are. */
final class Titles {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9]+)+");

    private Titles() {}

    static String of(Component reader, String title) {
        return KEY.matcher(title).matches() ? reader.getTranslation(title) : title;
    }
}
