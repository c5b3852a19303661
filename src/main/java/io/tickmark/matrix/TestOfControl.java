package io.tickmark.matrix;

import io.tickmark.kernel.SubjectRef;

/**
 * A test of a control, as much of it as a change of the matrix has to tell.
 *
 * @param subject the test, as other modules know it
 * @param ref the number people call it by
 * @param state where it stands, in the code of those who test
 * @param over nothing more will come of it by itself
 */
public record TestOfControl(ControlId control, SubjectRef subject, String ref, String state, boolean over) {}
