package io.tickmark.matrix;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** WF-09: what is applied is what was previewed, or nothing. */
public class MatrixPreviewStale extends Refused {

    private MatrixPreviewStale(Sentence sentence) {
        super(MatrixImport.SUBJECT, "IMPORT", "WF-09", sentence);
    }

    static MatrixPreviewStale of(String fileName) {
        return new MatrixPreviewStale(Sentence.of(
                "matrix.of",
                "The preview of “" + fileName
                        + "” no longer holds: the matrix or the file has changed since. Preview the file again.",
                fileName));
    }
}
