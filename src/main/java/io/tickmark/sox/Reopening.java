package io.tickmark.sox;

import io.tickmark.kernel.Sentence;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Who may open a test again: a locked one needs the program office and the chief audit executive, two persons (WF-05). */
@Embeddable
class Reopening {

    @Column(name = "reopenings")
    private int count;

    @Column(name = "reopen_asked_by")
    @Convert(converter = PersonIdColumn.class)
    private @Nullable PersonId askedBy;

    @Column(name = "reopen_asked_as_pmo")
    private boolean askedAsPmo;

    void requireAllowed(ControlTestId test, boolean cycleClosed, String text) {
        if (cycleClosed) {
            throw LeadRefusals.cycleClosed(test);
        }
        if (text.isBlank()) {
            throw LeadRefusals.reopenReasonMissing(test);
        }
    }

    void concluded(ControlTestId test, PersonDetails by, @Nullable PersonId reviewer) {
        if (!by.has(Role.SOX_PMO) && !by.id().equals(reviewer)) {
            throw LeadRefusals.mayNotReopen(
                    test,
                    Sentence.of(
                            "test.reopen.concluded",
                            "Only the SOX program office or the reviewer opens a concluded test again. Ask one of them."));
        }
        again();
    }

    /** Whether this was the second voice; the first is only noted. */
    boolean locked(ControlTestId test, PersonDetails by) {
        if (!by.has(Role.SOX_PMO) && !by.has(Role.CAE)) {
            throw LeadRefusals.mayNotReopen(
                    test,
                    Sentence.of(
                            "test.reopen.locked",
                            "A locked test is opened by the SOX program office together with the chief audit executive."));
        }
        if (askedBy == null) {
            askedBy = by.id();
            askedAsPmo = by.has(Role.SOX_PMO);
            return false;
        }
        if (askedBy.equals(by.id()) || !by.has(askedAsPmo ? Role.CAE : Role.SOX_PMO)) {
            throw LeadRefusals.mayNotReopen(
                    test,
                    Sentence.of(
                            askedAsPmo ? "test.reopen.asked.cae" : "test.reopen.asked.pmo",
                            askedBy + " asked for it already. The second voice is "
                                    + (askedAsPmo ? "the chief audit executive's." : "the SOX program office's."),
                            askedBy));
        }
        again();
        return true;
    }

    /** It is worked on once more. */
    void again() {
        count++;
        askedBy = null;
    }

    int count() {
        return count;
    }

    @Nullable
    PersonId askedBy() {
        return askedBy;
    }
}
