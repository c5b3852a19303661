package io.tickmark.sox.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of the matrix as people say them. */
final class Words {

    private static final Set<String> SHORT =
            Set.of("AP", "AR", "CEO", "CFO", "CIO", "CISO", "ERP", "HR", "IAM", "IT", "PMO", "SOX", "SSO");

    private Words() {}

    /** A word of one of the vocabularies: "Once a quarter". */
    static String of(Enum<?> word) {
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
    static String role(String code) {
        var words = Arrays.stream(code.split("_"))
                .map(word -> SHORT.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
