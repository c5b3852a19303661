package io.tickmark.people;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** No token was made. */
public class TokenRefused extends Refused {

    private TokenRefused(PersonId person, Sentence sentence) {
        super(Kind.UNFIT, PersonEvent.subject(person.value()), "CREATE_TOKEN", null, sentence);
    }

    static TokenRefused incomplete(PersonId person) {
        return new TokenRefused(
                person,
                Sentence.of(
                        "token.incomplete",
                        "A token has a name of at most 80 characters and works for 1 to " + Tokens.LONGEST_DAYS
                                + " days. Correct what is missing.",
                        Tokens.LONGEST_DAYS));
    }
}
