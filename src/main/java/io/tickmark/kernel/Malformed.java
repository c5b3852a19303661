package io.tickmark.kernel;

/** What was given can't be meant, whoever gives it and whatever the state of things: a sentence says how to mend it. */
public class Malformed extends IllegalArgumentException {

    public Malformed(String sentence) {
        super(sentence);
    }

    /** The number, if it lies within these bounds. */
    public static int within(String name, int value, int least, int most) {
        if (value < least || value > most) {
            var bounds = most == Integer.MAX_VALUE ? least + " or more" : least + " to " + most;
            throw new Malformed("“" + name + "” is " + value + "; give a number of " + bounds + ".");
        }
        return value;
    }
}
