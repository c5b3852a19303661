package io.tickmark.sox;

/** What a test says about its control. */
public enum Conclusion {
    EFFECTIVE,
    INEFFECTIVE,
    /** It had nothing to do in the period, so there is nothing to say (DT-1). */
    NOT_APPLICABLE_NO_OCCURRENCE
}
