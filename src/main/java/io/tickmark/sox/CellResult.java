package io.tickmark.sox;

/** What the tester found for one attribute of one item (domain.md 4.5). */
public enum CellResult {
    PASS,
    EXCEPTION,
    NA
}
