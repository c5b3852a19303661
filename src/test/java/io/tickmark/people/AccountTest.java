package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final Account account = new Account(new PersonId("s.novak"), "{noop}secret", false);

    @Test
    void the_fifth_wrong_password_closes_the_account() {
        for (int i = 1; i < Account.ATTEMPTS; i++) {
            assertThat(account.failed(NOON)).isFalse();
            assertThat(account.isLocked(NOON)).isFalse();
        }
        assertThat(account.failed(NOON)).isTrue();
        assertThat(account.isLocked(NOON)).isTrue();
    }

    @Test
    void the_account_opens_again_after_a_quarter_of_an_hour() {
        close();
        assertThat(account.isLocked(NOON.plus(Account.LOCK).minusSeconds(1))).isTrue();
        assertThat(account.isLocked(NOON.plus(Account.LOCK))).isFalse();
    }

    @Test
    void guessing_at_a_closed_account_does_not_close_it_for_longer() {
        close();
        assertThat(account.failed(NOON.plusSeconds(60))).isFalse();
        assertThat(account.isLocked(NOON.plus(Account.LOCK))).isFalse();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        account.failed(NOON);
        account.succeeded();
        assertThat(account.failedAttempts()).isZero();
    }

    @Test
    void a_new_password_opens_a_closed_account() {
        close();
        account.changePassword("{noop}other", true);
        assertThat(account.isLocked(NOON)).isFalse();
    }

    private void close() {
        for (int i = 0; i < Account.ATTEMPTS; i++) {
            account.failed(NOON);
        }
    }
}
