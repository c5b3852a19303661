package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    private static final PersonId NOVAK = new PersonId("s.novak");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "too short",
                "s.novaks.novak",
                "S.Novak2027",
                "tickmarktickmark",
                "Tickmark-2027",
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "password1234567",
                "more than the seventy-two bytes that can be hashed are no password but a story"
            })
    void what_is_guessed_early_or_cannot_be_hashed_is_none(String password) {
        assertThat(PasswordRule.fits(NOVAK, password)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a short sentence", "another sentence", "Ticking marks at noon", "xK9-vq2LmZ_7"})
    void a_short_sentence_or_a_random_one_will_do(String password) {
        assertThat(PasswordRule.fits(NOVAK, password)).isTrue();
    }
}
