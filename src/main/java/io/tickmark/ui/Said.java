package io.tickmark.ui;

import com.vaadin.flow.internal.LocaleUtil;
import io.tickmark.kernel.Sentence;

/** What the core says, in the language of the person reading. */
public final class Said {

    private Said() {}

    public static String of(Sentence sentence) {
        return sentence.in(LocaleUtil.getLocale());
    }
}
