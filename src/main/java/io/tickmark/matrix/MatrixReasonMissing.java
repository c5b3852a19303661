package io.tickmark.matrix;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import java.util.stream.Collectors;

/** A control leaves the tests of the year only for a reason that the auditor can read (domain.md 2.4). */
public class MatrixReasonMissing extends Refused {

    private MatrixReasonMissing(Sentence sentence) {
        super(Kind.UNFIT, MatrixImport.SUBJECT, "IMPORT", null, sentence);
    }

    static MatrixReasonMissing of(MatrixPreview preview) {
        var controls = preview.touched().stream()
                .filter(TouchedControl::needsReason)
                .map(it -> it.control().value())
                .collect(Collectors.joining(", "));
        return new MatrixReasonMissing(Sentence.of(
                "matrix.reason",
                "Testing has begun of " + controls
                        + ", which would be retired or no longer be key. Give the reason; it stays in the trail.",
                controls));
    }
}
