package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.ControlId;
import java.time.LocalDate;

/** What a note of who performed a control is refused for. */
public final class PerformanceRefusal extends Refused {

    private PerformanceRefusal(Kind kind, ControlId control, String action, String rule, Sentence sentence) {
        super(kind, new SubjectRef("Control", control.value()), action, rule, sentence);
    }

    static PerformanceRefusal reasonMissing(ControlId control) {
        return new PerformanceRefusal(
                Kind.UNFIT,
                control,
                "WITHDRAW_PERFORMANCE",
                "WF-10",
                Sentence.of("performance.reasonMissing", "Say why: the reason stays with the note."));
    }

    static PerformanceRefusal withdrawn(ControlId control, String action) {
        return new PerformanceRefusal(
                Kind.CONFLICT,
                control,
                action,
                "WF-10",
                Sentence.of(
                        "performance.withdrawn",
                        "This note was withdrawn and stays as it is. Note anew what is right."));
    }

    static PerformanceRefusal ended(ControlId control, LocalDate to) {
        return new PerformanceRefusal(
                Kind.CONFLICT,
                control,
                "END_PERFORMANCE",
                "WF-10",
                Sentence.of(
                        "performance.ended",
                        "This note ended on " + to
                                + " already. If that is wrong, withdraw it and note anew what is right.",
                        to));
    }

    static PerformanceRefusal endsBefore(ControlId control, LocalDate from) {
        return new PerformanceRefusal(
                Kind.UNFIT,
                control,
                "END_PERFORMANCE",
                "SOD-03",
                Sentence.of(
                        "performance.endsBefore",
                        "It began on " + from + " and can't end before. Choose that day or a later one.",
                        from));
    }
}
