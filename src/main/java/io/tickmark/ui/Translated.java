package io.tickmark.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;

/** A text that need not be there: for codes of which some have words and some speak for themselves. */
public final class Translated {

    private Translated() {}

    public static Optional<String> of(String key) {
        var text = I18NProvider.translate(key);
        return text.contains(key) ? Optional.empty() : Optional.of(text);
    }
}
