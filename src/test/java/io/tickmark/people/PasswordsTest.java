package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.Databases.OnH2;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.test.context.support.WithMockUser;

/** Who found an open session still doesn't find out the password by trying. */
@ApplicationModuleTest(verifyAutomatically = false)
@OnH2
@WithMockUser(username = "s.novak", roles = "SOX_TESTER")
class PasswordsTest {

    private static final String RIGHT = "a short sentence";
    private static final PersonId NOVAK = new PersonId("s.novak");

    @Autowired
    private Passwords passwords;

    @Autowired
    private AccountUserDetails accounts;

    @BeforeEach
    void an_account(@Autowired Registrar registrar, @Autowired Persons persons) {
        if (!persons.existsById(NOVAK.value())) {
            registrar.register(new NewPerson(
                    NOVAK.value(),
                    "Sofia Novak",
                    "s.novak@brackwater.example",
                    Set.of(Role.SOX_TESTER),
                    Set.of(),
                    ZoneId.of("UTC"),
                    Locale.ENGLISH));
            passwords.openAll(List.of(NOVAK), RIGHT);
        }
    }

    @Test
    void five_wrong_guesses_of_the_current_password_close_the_account() {
        for (int guess = 0; guess < Account.ATTEMPTS; guess++) {
            assertThatThrownBy(() -> passwords.change("wrong guess here", "another sentence"))
                    .isInstanceOf(PasswordRefused.class);
        }
        assertThat(accounts.loadUserByUsername(NOVAK.value()).isAccountNonLocked())
                .isFalse();
        assertThatThrownBy(() -> passwords.change(RIGHT, "another sentence"))
                .hasMessageStartingWith("Too many wrong passwords.");
    }
}
