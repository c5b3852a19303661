package io.tickmark.sox;

/**
 * What keeps a planned test from being opened: a gap or a conflict.
 *
 * @param subject the control instance: {@code P2P-05 at L200}
 * @param rule id of the rule
 * @param sentence what is wrong, without the subject
 */
public record RoundProblem(String subject, String rule, String sentence) {

    /** As one clause. */
    public String text() {
        return subject + ": " + sentence;
    }
}
