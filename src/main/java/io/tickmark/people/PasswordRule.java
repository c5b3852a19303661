package io.tickmark.people;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a password has to be: long enough, no longer than can be hashed, and none that is guessed first. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST_BYTES = 72;

    private static final int DIFFERENT = 5;
    private static final List<String> GUESSED_FIRST = List.of(
            "tickmark",
            "brackwater",
            "password",
            "passwort",
            "kennwort",
            "123456",
            "654321",
            "abcdef",
            "qwerty",
            "qwertz",
            "letmein",
            "changeme",
            "welcome",
            "administrator");

    private PasswordRule() {}

    static boolean fits(PersonId id, String password) {
        return hasLength(password) && !isEasy(id, password);
    }

    static void check(PersonId id, String password) {
        if (!hasLength(password)) {
            throw PasswordRefused.length(id);
        }
        if (isEasy(id, password)) {
            throw PasswordRefused.easy(id);
        }
    }

    private static boolean hasLength(String password) {
        return password.length() >= SHORTEST && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_BYTES;
    }

    /** A well-known word makes a sentence no worse, but doesn't count: the rest has to be long and varied enough. */
    private static boolean isEasy(PersonId id, String password) {
        var rest = password.toLowerCase(Locale.ROOT).replace(id.value(), "");
        for (var word : GUESSED_FIRST) {
            rest = rest.replace(word, "");
        }
        return rest.length() < SHORTEST / 2 || rest.chars().distinct().count() < DIFFERENT;
    }
}
