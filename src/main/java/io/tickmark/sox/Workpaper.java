package io.tickmark.sox;

import io.tickmark.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The grid, who worked on it, and what it says about the control. */
@Embeddable
class Workpaper {

    @Convert(converter = TestSheetColumn.class)
    private TestSheet sheet;

    @Convert(converter = TestSheetColumn.class)
    @Column(name = "reviewed_sheet")
    private @Nullable TestSheet reviewed;

    @Embedded
    private Contributors contributors;

    @Enumerated(EnumType.STRING)
    @Column(name = "proposed_conclusion")
    private @Nullable Conclusion proposed;

    @Enumerated(EnumType.STRING)
    private @Nullable Conclusion conclusion;

    @Embedded
    private @Nullable Expansion expansion;

    @SuppressWarnings("NullAway.Init")
    protected Workpaper() {}

    Workpaper(TestSheet blank) {
        this.sheet = blank;
        this.contributors = new Contributors();
    }

    /** Takes the draft over; says which recorded exceptions read otherwise in it. */
    List<ExceptionChange> draft(ControlTestId test, String action, TestSheet draft, PersonId by) {
        var changes = new SheetGuard(test, action, sheet, expansion).changes(draft);
        sheet = draft;
        contributors.add(by);
        return changes;
    }

    void propose(Judgement judgement) {
        judgement.requireComplete(sheet);
        judgement.requireTenable(sheet, expansion);
        proposed = judgement.wanted();
    }

    /** @param comment why, where it isn't what was proposed */
    void conclude(Judgement judgement, @Nullable String comment) {
        if (judgement.wanted() != proposed && (comment == null || comment.isBlank())) {
            throw ConclusionRefusals.otherThanProposed(judgement.test());
        }
        judgement.requireTenable(sheet, expansion);
        conclusion = judgement.wanted();
    }

    /** Adds the items; once, and only where a single exception in a whole grid calls for it (DT-2). */
    void expand(ControlTestId test, Expansion wanted, TestIdentity identity, SampleSoFar soFar) {
        new SampleVerdict(sheet, expansion, identity, soFar).requireExpandable(test, wanted);
        expansion = wanted;
        sheet = sheet.expandedBy(wanted.items());
    }

    /** Keeps what the reviewer saw, so that he finds what changed when it comes back (WF-04). */
    void returned() {
        reviewed = sheet;
    }

    /** Takes the conclusion back and says what it was (WF-06). */
    @Nullable
    Conclusion reopen() {
        var before = conclusion;
        conclusion = null;
        return before;
    }

    TestSheet sheet() {
        return sheet;
    }

    @Nullable
    TestSheet reviewed() {
        return reviewed;
    }

    @Nullable
    Conclusion proposed() {
        return proposed;
    }

    @Nullable
    Conclusion conclusion() {
        return conclusion;
    }

    @Nullable
    Expansion expansion() {
        return expansion;
    }

    List<PersonId> expandedBy() {
        return expansion == null ? List.of() : List.of(expansion.by());
    }

    Contributors contributors() {
        return contributors;
    }
}
