package io.tickmark.matrix;

/** The four domains of general IT controls. */
public enum ItgcDomain {
    ACCESS,
    CHANGE,
    OPERATIONS,
    DEVELOPMENT
}
