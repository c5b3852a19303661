package io.tickmark.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The code of a role or post as people read it, where nobody wrote words for it. */
public final class CodeName {

    private static final Set<String> SHORT =
            Set.of("AP", "AR", "CEO", "CFO", "CIO", "CISO", "ERP", "GL", "HR", "IAM", "IT", "PMO", "SOX", "SSO");

    private CodeName() {}

    /** {@code AP_MANAGER} as "AP manager". */
    public static String of(String code) {
        var words = Arrays.stream(code.split("_"))
                .map(word -> SHORT.contains(word) ? word : word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same of a post at a place: "Plant controller at L200". */
    public static String of(String code, @Nullable String place) {
        return place == null ? of(code) : I18NProvider.translate("ui.post.at", of(code), place);
    }

    /** {@code fiscalYearEnd} and {@code FiscalYearEnd} as "Fiscal year end". */
    public static String ofCamel(String name) {
        return of(name.replaceAll("(?<=[a-z])(?=[A-Z])", "_"));
    }
}
