package io.tickmark.sox.demo;

import io.tickmark.matrix.SampleMatrix;
import java.time.LocalDate;

/** The matrix as the demo has it: in force from the first day of its year. */
public final class DemoMatrix {

    private DemoMatrix() {}

    public static SampleMatrix sample() {
        return new SampleMatrix().rewritten(DemoYear.of(LocalDate.now())::moved);
    }
}
