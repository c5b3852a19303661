package io.tickmark.sox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a filled grid allows to be concluded, and whether its sample is expanded first (DT-2).
 *
 * @param expansion how the sample grew already; null if it didn't
 * @param planned items planned for the whole year
 */
record SampleVerdict(TestSheet sheet, @Nullable Expansion expansion, int planned) {

    /** Exceptions forbid effective, but for one in an expanded sample; ineffective needs one, or a reason. */
    Optional<TestRefusal> untenable(ControlTestId test, String action, Conclusion wanted) {
        var exceptions = sheet.exceptions();
        if (wanted == Conclusion.EFFECTIVE && exceptions > (expansion == null ? 0 : 1)) {
            return Optional.of(SheetRefusals.effectiveDespite(test, action, exceptions, planned, expansion));
        }
        return wanted == Conclusion.INEFFECTIVE
                        && exceptions == 0
                        && sheet.notes().isBlank()
                ? Optional.of(SheetRefusals.unexplained(test, action))
                : Optional.empty();
    }

    void requireTenable(ControlTestId test, String action, Conclusion wanted) {
        untenable(test, action, wanted).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** Whether exactly one exception calls for more items. */
    boolean asksForExpansion() {
        return expansion == null && Expansion.suits(planned) && sheet.exceptions() == 1;
    }

    void requireExpandable(ControlTestId test, Expansion wanted) {
        if (expansion != null) {
            throw ExpansionRefusals.expandedBefore(test);
        }
        sheet.firstGap().ifPresent(gap -> {
            throw SheetRefusals.incomplete(test, "EXPAND_SAMPLE", gap);
        });
        if (!asksForExpansion()) {
            throw ExpansionRefusals.notExpandable(test, sheet.exceptions(), planned);
        }
        if (wanted.items() == 0) {
            throw ExpansionRefusals.keyAndHigh(test);
        }
    }
}
