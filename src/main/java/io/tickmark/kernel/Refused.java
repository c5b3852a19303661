package io.tickmark.kernel;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule said no. The sentence is written for the person: what, why, what to do; the rule's id goes with it. Every
 * refusal becomes an event of the trail, after the refused transaction has rolled back. Modules extend it with a class
 * named after the broken rule and a static factory.
 */
public class Refused extends RuntimeException {

    /** What would have to be different. */
    public enum Kind {
        /** The person: segregation of duties, or a right they lack. */
        FORBIDDEN,
        /** The state of things, or the moment. */
        CONFLICT,
        /** What was given. */
        UNFIT
    }

    private final Kind kind;
    private final SubjectRef subject;
    private final String action;
    private final @Nullable String rule;
    private final transient Sentence sentence;

    public Refused(SubjectRef subject, String action, @Nullable String rule, String sentence) {
        this(subject, action, rule, Sentence.english(sentence));
    }

    public Refused(Kind kind, SubjectRef subject, String action, @Nullable String rule, String sentence) {
        this(kind, subject, action, rule, Sentence.english(sentence));
    }

    /** Segregation of duties forbids to the person; any other rule stands against the state of things. */
    public Refused(SubjectRef subject, String action, @Nullable String rule, Sentence sentence) {
        this(rule != null && rule.startsWith("SOD") ? Kind.FORBIDDEN : Kind.CONFLICT, subject, action, rule, sentence);
    }

    /**
     * @param subject what the person wanted to act on
     * @param action what was attempted, imperative in capitals: {@code CONCLUDE}
     * @param rule id of the rule, e.g. {@code SOD-01}, where there is one
     * @param sentence without the id; it is appended in brackets
     */
    public Refused(Kind kind, SubjectRef subject, String action, @Nullable String rule, Sentence sentence) {
        super(ruled(sentence.english(), rule));
        this.sentence = sentence;
        this.kind = kind;
        this.subject = subject;
        this.action = action;
        this.rule = rule;
    }

    /** The message, apart from its language: the sentence with the rule's id. */
    public Sentence said() {
        return rule == null ? sentence : Sentence.of("ruled", ruled(sentence.english(), rule), sentence, rule);
    }

    /** The message in the reader's language; the message itself is always English. */
    public String in(Locale language) {
        return said().in(language);
    }

    private static String ruled(String sentence, @Nullable String rule) {
        return rule == null ? sentence : sentence + " (" + rule + ")";
    }

    public Kind kind() {
        return kind;
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
