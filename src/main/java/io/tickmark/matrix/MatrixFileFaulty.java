package io.tickmark.matrix;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import java.util.List;

/** A file with a fault changes nothing. */
public class MatrixFileFaulty extends Refused {

    private final transient List<MatrixFault> faults;
    private final int count;

    private MatrixFileFaulty(Sentence sentence, List<MatrixFault> faults, int count) {
        super(MatrixImport.SUBJECT, "IMPORT", null, sentence);
        this.faults = faults;
        this.count = count;
    }

    static MatrixFileFaulty of(MatrixPreview preview) {
        var sentence = preview.faultCount() == 1
                ? "“%s” has one fault, so nothing was changed. Correct it and import the file again."
                : "“%s” has %d faults, so nothing was changed. Correct them and import the file again.";
        return new MatrixFileFaulty(
                Sentence.of(
                        "matrix.faulty",
                        sentence.formatted(preview.fileName(), preview.faultCount()),
                        preview.fileName(),
                        preview.faultCount()),
                preview.faults(),
                preview.faultCount());
    }

    /** The first thousand. */
    public List<MatrixFault> faults() {
        return faults;
    }

    public int count() {
        return count;
    }
}
