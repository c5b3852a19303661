package io.tickmark.sox;

import io.tickmark.kernel.Sentence;

/**
 * What keeps a planned test from being opened: a gap or a conflict.
 *
 * @param subject the control instance: {@code P2P-05 at L200}; empty where it is the round itself
 * @param rule id of the rule
 * @param sentence what is wrong, without the subject
 */
public record RoundProblem(String subject, String rule, Sentence sentence) {

    /** Stands against the day the round is due, rather than its period. */
    public boolean isOfDueDay() {
        return subject.isEmpty() && rule.equals("WF-02");
    }

    /** As one clause. */
    public Sentence text() {
        return subject.isEmpty() ? sentence : Sentence.of("problem", subject + ": " + sentence, subject, sentence);
    }
}
