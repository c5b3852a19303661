package io.tickmark.sox;

/** Why a concluded test is opened again (WF-05). */
public enum ReopenReason {
    NEW_EVIDENCE,
    ERROR_IN_TEST,
    POPULATION_INCOMPLETE,
    AUDITOR_REQUEST,
    CONTROL_CHANGED,
    OTHER
}
