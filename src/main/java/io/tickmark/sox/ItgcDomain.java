package io.tickmark.sox;

/** The four domains of general IT controls. */
public enum ItgcDomain {
    ACCESS,
    CHANGE,
    OPERATIONS,
    DEVELOPMENT
}
