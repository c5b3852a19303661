package io.tickmark.people;

import io.tickmark.kernel.Refused;

/** A password was not changed. */
public class PasswordRefused extends Refused {

    private PasswordRefused(PersonId person, String sentence) {
        super(Kind.UNFIT, PersonEvent.subject(person.value()), "CHANGE_PASSWORD", null, sentence);
    }

    static PasswordRefused length(PersonId person) {
        return new PasswordRefused(
                person,
                "A password has at least " + Passwords.SHORTEST + " characters and at most 72 bytes. Choose another"
                        + " one; a short sentence is easy to keep.");
    }

    static PasswordRefused currentIsWrong(PersonId person) {
        return new PasswordRefused(person, "The current password is not right. Enter the one you signed in with.");
    }

    static PasswordRefused unchanged(PersonId person) {
        return new PasswordRefused(person, "The new password is the old one. Choose another one.");
    }
}
