package io.tickmark.sox;

/** The part of the year a round looks at, and how a test's reference ends in it (domain.md 1.3 and 4.7). */
public enum TestPhase {
    WALKTHROUGH("TOD"),
    INTERIM("TOE-INT"),
    ROLL_FORWARD("TOE-RF"),
    YEAR_END("TOE-YE");

    private final String suffix;

    TestPhase(String suffix) {
        this.suffix = suffix;
    }

    /** The last part of the reference: {@code TOE-INT}. */
    public String suffix() {
        return suffix;
    }

    /** How many items a test of this phase looks at; none means that there is nothing to test in it. */
    public int itemsOf(int total, int interim, int rollForward) {
        return switch (this) {
            case WALKTHROUGH -> 1;
            case INTERIM -> interim;
            case ROLL_FORWARD -> rollForward;
            case YEAR_END -> total;
        };
    }
}
