package io.tickmark.sox;

import io.tickmark.matrix.TextList;
import io.tickmark.people.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The grid, who worked on it, and what it says about the control. */
@Embeddable
class Workpaper {

    @Convert(converter = TestSheetColumn.class)
    private TestSheet sheet;

    @Convert(converter = TestSheetColumn.class)
    @Column(name = "reviewed_sheet")
    private @Nullable TestSheet reviewed;

    @Convert(converter = TextList.class)
    private List<String> contributors;

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
        this.contributors = List.of();
    }

    /** Takes the draft over; says which recorded exceptions read otherwise in it. */
    List<ExceptionChange> draft(ControlTestId test, String action, TestSheet draft, PersonId by) {
        if (!draft.hasShapeOf(sheet)) {
            throw SheetRefusals.otherShape(test, action);
        }
        if (draft.notes().length() > TestSheet.LONGEST_NOTES) {
            throw SheetRefusals.notesTooLong(test, action);
        }
        draft.firstTooLong().ifPresent(item -> {
            throw SheetRefusals.tooLong(test, action, item);
        });
        var changes = ExceptionChange.between(sheet, draft);
        changes.forEach(change -> require(test, change));
        sheet = draft;
        contributors = Stream.concat(contributors.stream(), Stream.of(by.value()))
                .distinct()
                .toList();
        return changes;
    }

    /** An exception isn't wiped off without a word, and what the sample grew for stays (DT-2). */
    private void require(ControlTestId test, ExceptionChange change) {
        if (!change.isTakenBack()) {
            return;
        }
        if (expansion != null && change.item() <= sheet.items().size() - expansion.items()) {
            throw ExpansionRefusals.exceptionStays(test, change.item(), change.attribute());
        }
        if (change.after().reason() == null) {
            throw SheetRefusals.wordless(test, change.item(), change.attribute());
        }
    }

    /** Who takes over another's work says that he relies on it (WF-11). */
    void requireReliance(ControlTestId test, PersonId by, boolean relies) {
        if (!relies && contributors.stream().anyMatch(other -> !other.equals(by.value()))) {
            throw SheetRefusals.reliance(test);
        }
    }

    void propose(ControlTestId test, Conclusion proposal, TestIdentity identity, Signing signing) {
        if (proposal != Conclusion.NOT_APPLICABLE_NO_OCCURRENCE) {
            sheet.firstGap().ifPresent(gap -> {
                throw SheetRefusals.incomplete(test, "SUBMIT", gap);
            });
        }
        requireTenable(test, "SUBMIT", proposal, identity, signing);
        proposed = proposal;
    }

    void conclude(
            ControlTestId test, Conclusion outcome, @Nullable String comment, TestIdentity identity, Signing signing) {
        if (outcome != proposed && (comment == null || comment.isBlank())) {
            throw ConclusionRefusals.otherThanProposed(test);
        }
        requireTenable(test, "CONCLUDE", outcome, identity, signing);
        conclusion = outcome;
    }

    private void requireTenable(
            ControlTestId test, String action, Conclusion wanted, TestIdentity identity, Signing signing) {
        verdict(identity, signing.soFar()).requireTenable(test, action, wanted);
        if (wanted == Conclusion.NOT_APPLICABLE_NO_OCCURRENCE) {
            new NoOccurrence(test, action).requireEvidence(identity, signing.evidence());
        }
    }

    /** Adds the items; once, and only where a single exception in a whole grid calls for it (DT-2). */
    void expand(ControlTestId test, Expansion wanted, TestIdentity identity, SampleSoFar soFar) {
        verdict(identity, soFar).requireExpandable(test, wanted);
        expansion = wanted;
        sheet = sheet.expandedBy(wanted.items());
    }

    private SampleVerdict verdict(TestIdentity identity, SampleSoFar soFar) {
        return new SampleVerdict(sheet, expansion, identity, soFar);
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

    TestContent content(TestIdentity test, EvidenceAtHand evidence) {
        return TestContent.of(test, sheet, Objects.requireNonNull(proposed, "not proposed yet"), expansion, evidence);
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

    List<PersonId> contributors() {
        return contributors.stream().map(PersonId::new).toList();
    }
}
