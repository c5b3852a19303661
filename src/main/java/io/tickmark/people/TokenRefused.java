package io.tickmark.people;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;

/** No token was made. */
public class TokenRefused extends Refused {

    private TokenRefused(Kind kind, PersonId person, Sentence sentence) {
        super(kind, PersonEvent.subject(person.value()), "CREATE_TOKEN", null, sentence);
    }

    static TokenRefused incomplete(PersonId person) {
        return new TokenRefused(
                Kind.UNFIT,
                person,
                Sentence.of(
                        "token.incomplete",
                        "A token has a name of at most 80 characters and works for 1 to " + Tokens.LONGEST_DAYS
                                + " days. Correct what is missing.",
                        Tokens.LONGEST_DAYS));
    }

    /** Else a stolen token would outlive its end. */
    static TokenRefused byToken(PersonId person) {
        return new TokenRefused(
                Kind.FORBIDDEN,
                person,
                Sentence.of("token.byToken", "A token makes no other tokens. Sign in on the page and make one there."));
    }
}
