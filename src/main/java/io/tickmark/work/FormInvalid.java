package io.tickmark.work;

/** A form file can't be drawn. The application doesn't start with one: a person would meet it at the worst time. */
public class FormInvalid extends RuntimeException {

    FormInvalid(String file, String fault) {
        super("forms/" + file + ": " + fault);
    }
}
