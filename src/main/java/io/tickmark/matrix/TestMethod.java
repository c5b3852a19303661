package io.tickmark.matrix;

/** How a tester may test, weakest first (domain.md 4.1). */
public enum TestMethod {
    INQUIRY,
    OBSERVATION,
    INSPECTION,
    REPERFORMANCE
}
