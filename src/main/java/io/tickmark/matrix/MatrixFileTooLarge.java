package io.tickmark.matrix;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** A matrix file has at most 10 MB. */
public class MatrixFileTooLarge extends Refused {

    private MatrixFileTooLarge(Sentence sentence) {
        super(MatrixImport.SUBJECT, "IMPORT", null, sentence);
    }

    static MatrixFileTooLarge of(String fileName) {
        return new MatrixFileTooLarge(Sentence.of(
                "matrix.large.of",
                "“" + fileName + "” has more than 10 MB, which is more than a matrix needs. "
                        + "Remove other sheets and pictures, or save it as CSV.",
                fileName));
    }
}
