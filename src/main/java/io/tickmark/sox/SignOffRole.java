package io.tickmark.sox;

/** In which part a person signed a test. */
public enum SignOffRole {
    TESTER,
    REVIEWER
}
