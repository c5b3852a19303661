package io.tickmark.people;

import java.security.SecureRandom;
import java.util.Base64;

/** Random text that nobody guesses: a password or a token that is said once. */
final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String ofBytes(int count) {
        var bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
