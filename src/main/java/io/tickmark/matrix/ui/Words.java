package io.tickmark.matrix.ui;

import com.vaadin.flow.i18n.I18NProvider;
import io.tickmark.ui.CodeName;
import java.util.Locale;

/** The codes of the matrix, and of those who test its controls, as people say them. */
public final class Words {

    private Words() {}

    /** A word of one of the vocabularies: "Once a quarter". */
    public static String of(Enum<?> word) {
        var vocabulary = word.getDeclaringClass().getSimpleName();
        return I18NProvider.translate(("sox.word." + vocabulary + "." + word.name()).toLowerCase(Locale.ROOT));
    }

    /** The label of a column of the matrix file. */
    static String column(String header) {
        return I18NProvider.translate("sox.column." + header);
    }

    static String yesNo(boolean yes) {
        return I18NProvider.translate(yes ? "sox.yes" : "sox.no");
    }

    /** {@code AP_MANAGER} as "AP manager". */
    public static String role(String code) {
        return CodeName.of(code);
    }
}
