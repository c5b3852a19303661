package io.tickmark.matrix;

/** What a balance or disclosure claims about itself (domain.md 2.3). */
public enum Assertion {
    /** Existence or occurrence. */
    EO,
    /** Completeness. */
    C,
    /** Valuation or allocation. */
    VA,
    /** Rights and obligations. */
    RO,
    /** Presentation and disclosure. */
    PD
}
