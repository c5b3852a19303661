package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tickmark.As;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person likes is kept, whichever of their pages says so. */
@ApplicationModuleTest(verifyAutomatically = false)
abstract class PreferencesSuite {

    private static final String NAME = "work.myWork.filter";

    @Autowired
    private Preferences preferences;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void a_person() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
    }

    @Test
    void what_nobody_touched_for_long_is_let_go_and_nothing_else() {
        As.person("s.novak", Role.SOX_TESTER, () -> {
            preferences.keep("work.draft.1", "Who signed");
            preferences.keep("work.draft.2", "The rate");
            preferences.keep(NAME, "LATE");
            var before = Instant.now().plusSeconds(1);
            jdbc.sql("update person_preference set kept_at = ? where name <> 'work.draft.1'")
                    .param(before.minus(91, ChronoUnit.DAYS).atOffset(ZoneOffset.UTC))
                    .update();

            preferences.forgetOlder("work.draft.", before.minus(90, ChronoUnit.DAYS));
            assertThat(preferences.find("work.draft.1")).contains("Who signed");
            assertThat(preferences.find("work.draft.2")).isEmpty();
            assertThat(preferences.find(NAME)).contains("LATE");

            preferences.keep("work.draft.1", "Who signed it");
            preferences.forgetOlder("work.draft.", before.plus(1, ChronoUnit.DAYS));
            assertThat(preferences.find("work.draft.1")).isEmpty();
            preferences.forget(NAME);
        });
    }

    @Test
    void the_last_word_is_kept_until_it_is_forgotten() {
        As.person("s.novak", Role.SOX_TESTER, () -> {
            preferences.keep("sox.theme", "dark");
            preferences.keep("sox.theme", "light");
            assertThat(preferences.find("sox.theme")).contains("light");
            preferences.forget("sox.theme");
            assertThat(preferences.find("sox.theme")).isEmpty();
        });
    }

    @Test
    void of_two_pages_that_keep_something_new_at_once_neither_fails() throws Exception {
        try (var other = Executors.newSingleThreadExecutor()) {
            var second = transaction.execute(status -> {
                keep("OVERDUE");
                var started = other.submit(() -> keep("NEXT"));
                try {
                    started.get(300, TimeUnit.MILLISECONDS);
                } catch (Exception waits) {
                    return started;
                }
                throw new AssertionError("It didn't wait for the first page");
            });
            assertThatNoException().isThrownBy(second::get);
        }
    }

    private void keep(String chosen) {
        As.person("s.novak", Role.SOX_TESTER, () -> preferences.keep(NAME, chosen));
    }
}
