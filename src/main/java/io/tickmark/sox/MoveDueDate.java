package io.tickmark.sox;

import java.time.LocalDate;

/** Move the day a test is due (WF-03). */
public record MoveDueDate(ControlTestId test, long version, LocalDate to, String reason) {}
