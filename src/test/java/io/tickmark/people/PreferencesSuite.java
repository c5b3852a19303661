package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.tickmark.As;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What a person likes is kept, whichever of their pages says so. */
@ApplicationModuleTest(verifyAutomatically = false)
abstract class PreferencesSuite {

    private static final String NAME = "work.myWork.filter";

    @Autowired
    private Preferences preferences;

    @Autowired
    private People people;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void a_person() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
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
