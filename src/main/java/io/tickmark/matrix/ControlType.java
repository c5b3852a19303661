package io.tickmark.matrix;

/** Whether a control stops an error, finds it, or puts it right. */
public enum ControlType {
    PREVENTIVE,
    DETECTIVE,
    CORRECTIVE
}
