package io.tickmark.kernel;

import org.jspecify.annotations.Nullable;

/**
 * A rule said no. The sentence is written for the person: what, why, what to do; the rule's id goes with it. Every
 * refusal becomes an event of the trail, after the refused transaction has rolled back. Modules extend it with a class
 * named after the broken rule and a static factory.
 */
public class Refused extends RuntimeException {

    private final SubjectRef subject;
    private final String action;
    private final @Nullable String rule;

    /**
     * @param subject what the person wanted to act on
     * @param action what was attempted, imperative in capitals: {@code CONCLUDE}
     * @param rule id of the rule, e.g. {@code SOD-01}, where there is one
     * @param sentence without the id; it is appended in brackets
     */
    public Refused(SubjectRef subject, String action, @Nullable String rule, String sentence) {
        super(rule == null ? sentence : sentence + " (" + rule + ")");
        this.subject = subject;
        this.action = action;
        this.rule = rule;
    }

    public SubjectRef subject() {
        return subject;
    }

    public String action() {
        return action;
    }

    public @Nullable String rule() {
        return rule;
    }
}
