package io.tickmark.sox;

/** What a test says about its control. */
public enum Conclusion {
    EFFECTIVE,
    INEFFECTIVE
}
