package io.tickmark.matrix;

/** Whether a control is tested once, or once per location with a sample of its own (domain.md 3.2). */
public enum InstanceMode {
    CENTRAL,
    PER_LOCATION
}
