package io.tickmark.sox;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a filled grid allows to be concluded, and whether its sample is expanded first (DT-2).
 *
 * @param expansion how the sample grew already; null if it didn't
 * @param test what is tested, and with how many items in the whole year
 * @param soFar what the year's other tests of the same control instance found
 */
record SampleVerdict(TestSheet sheet, @Nullable Expansion expansion, TestIdentity test, SampleSoFar soFar) {

    /** Exceptions forbid effective, but for one in an expanded sample; ineffective needs one, or a reason; no occurrence, none. */
    Optional<TestRefusal> untenable(ControlTestId id, String action, Conclusion wanted) {
        return switch (wanted) {
            case EFFECTIVE -> notEffective(id, action);
            case INEFFECTIVE -> notIneffective(id, action);
            case NOT_APPLICABLE_NO_OCCURRENCE -> new NoOccurrence(id, action).untenable(test.phase(), sheet);
        };
    }

    private Optional<TestRefusal> notEffective(ControlTestId id, String action) {
        if (sheet.showsNothing()) {
            return Optional.of(ConclusionRefusals.nothingTested(id, action));
        }
        if (test.phase() == TestPhase.WALKTHROUGH) {
            return sheet.exceptions() == 0 ? Optional.empty() : Optional.of(ConclusionRefusals.design(id, action));
        }
        var tolerated = expansion != null || soFar.expanded() ? 1 : 0;
        return sheet.exceptions() == 0 || exceptions() <= tolerated
                ? Optional.empty()
                : Optional.of(ConclusionRefusals.effectiveDespite(id, action, this));
    }

    private Optional<TestRefusal> notIneffective(ControlTestId id, String action) {
        if (sheet.filled() == 0) {
            return Optional.of(ConclusionRefusals.untested(id, action));
        }
        return sheet.exceptions() == 0 && sheet.notes().isBlank()
                ? Optional.of(ConclusionRefusals.unexplained(id, action))
                : Optional.empty();
    }

    void requireTenable(ControlTestId id, String action, Conclusion wanted) {
        untenable(id, action, wanted).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /** In the whole year's sample, as far as it was tested. */
    int exceptions() {
        return soFar.exceptions() + sheet.exceptions();
    }

    int planned() {
        return test.plannedTotal();
    }

    boolean expandedBefore() {
        return expansion != null || soFar.expanded();
    }

    /** Whether exactly one exception calls for more items: in an operating test, once a year. */
    boolean asksForExpansion() {
        return test.phase() != TestPhase.WALKTHROUGH
                && !expandedBefore()
                && Expansion.suits(planned())
                && sheet.exceptions() == 1
                && exceptions() == 1;
    }

    void requireExpandable(ControlTestId id, Expansion wanted) {
        if (expandedBefore()) {
            throw ExpansionRefusals.expandedBefore(id);
        }
        sheet.firstGap().ifPresent(gap -> {
            throw SheetRefusals.incomplete(id, "EXPAND_SAMPLE", gap);
        });
        if (!asksForExpansion()) {
            throw ExpansionRefusals.notExpandable(id, this);
        }
        if (wanted.items() == 0) {
            throw ExpansionRefusals.noMoreItems(id);
        }
    }
}
