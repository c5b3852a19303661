package io.tickmark.kernel;

/** It is there, but not for this person, who hears that there is no such thing. That they asked is kept like a refusal. */
public class Hidden extends NotFound {

    private final SubjectRef subject;
    private final String action;

    public Hidden(String what, Object id, SubjectRef subject, String action) {
        super(what, id);
        this.subject = subject;
        this.action = action;
    }

    public SubjectRef subject() {
        return subject;
    }

    public String action() {
        return action;
    }
}
