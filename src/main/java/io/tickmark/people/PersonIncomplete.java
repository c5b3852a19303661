package io.tickmark.people;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** Something about a person is missing or misspelt. */
public class PersonIncomplete extends Refused {

    private static final int LONGEST_REASON = 2_000;

    private PersonIncomplete(String username, Sentence sentence) {
        this(username, "REGISTER", null, sentence);
    }

    private PersonIncomplete(String username, String action, @Nullable String rule, Sentence sentence) {
        super(Kind.UNFIT, PersonEvent.subject(username), action, rule, sentence);
    }

    static PersonIncomplete username(String username) {
        return new PersonIncomplete(
                username.strip(),
                Sentence.of(
                        "person.username",
                        "A username has 2 to 64 small letters, digits, dots or dashes and starts with a letter or digit."
                                + " Choose another one."));
    }

    static PersonIncomplete taken(String username) {
        return new PersonIncomplete(
                username,
                Sentence.of(
                        "person.taken",
                        "The username " + username + " is taken, and usernames are never reused. Choose another one.",
                        username));
    }

    /** Nobody comes or goes without a reason (WF-10). */
    static void checkReason(PersonId person, String action, String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new PersonIncomplete(
                    person.value(),
                    action,
                    "WF-10",
                    Sentence.of(
                            "person.reason",
                            "Say why, in at most " + LONGEST_REASON + " characters: the trail keeps it.",
                            LONGEST_REASON));
        }
    }

    static void checkNameAndMail(String username, String name, String email) {
        if (name.isBlank() || name.length() > 120) {
            throw new PersonIncomplete(
                    username, Sentence.of("person.name", "A person has a name of at most 120 characters. Enter it."));
        }
        if (!NewPerson.EMAIL.matcher(email).matches()) {
            throw new PersonIncomplete(
                    username,
                    Sentence.of("person.email", "This is no e-mail address: " + email + ". Correct it.", email));
        }
    }
}
