package io.tickmark.sox.api;

import io.tickmark.sox.Conclusion;
import io.tickmark.sox.ControlTestDetails;
import io.tickmark.sox.ControlTestRow;
import io.tickmark.sox.Expansion;
import io.tickmark.sox.SignOffDetails;
import io.tickmark.sox.TestSheet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole control test.
 *
 * @param version goes with every decision (WF-09)
 * @param stoppedBecause why nobody goes on with it, where it is blocked or cancelled
 * @param signOffBroken what was signed changed, and nobody signed since (WF-07)
 */
record TestResource(
        TestRowResource test,
        long version,
        String round,
        String cycle,
        int controlVersion,
        LocalDate from,
        LocalDate to,
        TestSheet sheet,
        @Nullable Conclusion proposed,
        List<Talk.Note> notes,
        List<Talk.Question> questions,
        List<Talk.Remark> remarks,
        List<Signature> signOffs,
        boolean signOffBroken,
        @Nullable String stoppedBecause,
        @Nullable Expanded expansion) {

    /** How the sample grew because of one exception (DT-2). */
    record Expanded(int items, String cause, String by, Instant at) {

        static @Nullable Expanded of(@Nullable Expansion expansion) {
            return expansion == null
                    ? null
                    : new Expanded(
                            expansion.items(), expansion.cause(), expansion.by().value(), expansion.at());
        }
    }

    /** Who signed what. */
    record Signature(String by, Instant at, String role, String conclusion, String contentHash, String state) {

        static Signature of(SignOffDetails signature) {
            return new Signature(
                    signature.by().value(),
                    signature.at(),
                    signature.role().name(),
                    signature.conclusion().name(),
                    signature.contentHash(),
                    signature.state().name());
        }
    }

    static TestResource of(ControlTestDetails test) {
        return new TestResource(
                TestRowResource.of(ControlTestRow.of(test)),
                test.version(),
                test.round().toString(),
                test.cycle().toString(),
                test.identity().controlVersion(),
                test.identity().from(),
                test.identity().to(),
                test.sheet(),
                test.proposed(),
                test.notes().stream().map(Talk.Note::of).toList(),
                test.questions().stream().map(Talk.Question::of).toList(),
                test.remarks().stream().map(Talk.Remark::of).toList(),
                test.signOffs().stream().map(Signature::of).toList(),
                test.signOffBroken(),
                test.stoppedBecause(),
                Expanded.of(test.expansion()));
    }
}
