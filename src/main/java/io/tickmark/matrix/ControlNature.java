package io.tickmark.matrix;

/** Who does the control: a person, a program, or a person who relies on a program's report. */
public enum ControlNature {
    MANUAL,
    AUTOMATED,
    IT_DEPENDENT_MANUAL
}
