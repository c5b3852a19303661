package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.Databases.OnH2;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.TestPropertySource;

class FirstAdministratorTest {

    @Nested
    @OnH2
    @ApplicationModuleTest(verifyAutomatically = false)
    @TestPropertySource(
            properties = {"TICKMARK_ADMIN_USERNAME=first.admin", "TICKMARK_ADMIN_PASSWORD=a long enough one"})
    class WithALongPasswordInTheEnvironment {

        @Test
        void the_first_administrator_can_sign_in(
                @Autowired UserDetailsService accounts,
                @Autowired Accounts stored,
                @Autowired PasswordEncoder encoder) {
            var account = accounts.loadUserByUsername("first.admin");
            assertThat(encoder.matches("a long enough one", account.getPassword()))
                    .isTrue();
            assertThat(stored.findById("first.admin").orElseThrow().mustChange())
                    .isTrue();
            assertThat(account.getAuthorities()).extracting("authority").containsExactly("ROLE_ADMIN");
        }
    }

    @Nested
    @OnH2
    @ApplicationModuleTest(verifyAutomatically = false)
    @TestPropertySource(
            properties = {
                "TICKMARK_ADMIN_USERNAME=first.admin",
                "TICKMARK_ADMIN_PASSWORD=${long.password:"
                        + "more than the seventy-two bytes that can be hashed are no password but a story of its own}"
            })
    class WithAPasswordThatCannotBeHashed {

        @Test
        void nobody_is_let_in(@Autowired Accounts accounts) {
            assertThat(accounts.count()).isZero();
        }
    }
}
