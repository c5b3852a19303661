package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@OnH2
class TestDueDatesTest {

    @Autowired
    private TestDueDates dueDates;

    /** As after a backup of another day: the day is refused, and the engine goes on. */
    @Test
    void for_a_test_that_is_not_known_no_day_is_meant() {
        assertThat(dueDates.means(WorkOfTests.toTest(ControlTestId.create()), Instant.EPOCH))
                .isFalse();
    }
}
