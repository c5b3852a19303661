package io.tickmark.sox;

/** The signs a tester leaves beside a result (domain.md 4.5). */
public enum TickMark {
    INSPECTED("✓"),
    FOOTED("F"),
    TRIAL_BALANCE("TB"),
    LEDGER("GL"),
    TRACED("S"),
    APPROVAL("A"),
    DATED("D"),
    REPERFORMED("R"),
    OBSERVED("O"),
    NOT_APPLICABLE("N/A"),
    EXCEPTION("X"),
    COMPLETE_AND_ACCURATE("C&A");

    private final String sign;

    TickMark(String sign) {
        this.sign = sign;
    }

    /** As it is written on a workpaper. */
    public String sign() {
        return sign;
    }
}
