package io.tickmark.people;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** A password was not changed. */
public class PasswordRefused extends Refused {

    private PasswordRefused(PersonId person, Sentence sentence) {
        super(Kind.UNFIT, PersonEvent.subject(person.value()), "CHANGE_PASSWORD", null, sentence);
    }

    static PasswordRefused length(PersonId person) {
        return new PasswordRefused(
                person,
                Sentence.of(
                        "password.length",
                        "A password has at least " + PasswordRule.SHORTEST
                                + " characters and at most 72 bytes. Choose another"
                                + " one; a short sentence is easy to keep.",
                        PasswordRule.SHORTEST));
    }

    static PasswordRefused currentIsWrong(PersonId person) {
        return new PasswordRefused(
                person,
                Sentence.of(
                        "password.currentIsWrong",
                        "The current password is not right. Enter the one you signed in with."));
    }

    static PasswordRefused locked(PersonId person) {
        return new PasswordRefused(
                person,
                Sentence.of(
                        "password.locked",
                        "Too many wrong passwords. The account is closed for 15 minutes; try then."));
    }

    static PasswordRefused unchanged(PersonId person) {
        return new PasswordRefused(
                person, Sentence.of("password.unchanged", "The new password is the old one. Choose another one."));
    }

    static PasswordRefused easy(PersonId person) {
        return new PasswordRefused(
                person,
                Sentence.of(
                        "password.easy",
                        "This password is guessed early: it is little more than your username, a well-known word or a few"
                                + " characters. Choose another one; a short sentence is easy to keep."));
    }
}
