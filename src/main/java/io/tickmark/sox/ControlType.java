package io.tickmark.sox;

/** Whether a control stops an error, finds it, or puts it right. */
public enum ControlType {
    PREVENTIVE,
    DETECTIVE,
    CORRECTIVE
}
