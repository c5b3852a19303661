package io.tickmark.sox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.people.PersonDetails;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.sox.Conclusion;
import io.tickmark.sox.TestState;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nothing is offered that the core would refuse. */
class TestRightsTest {

    private static final PersonDetails OFFICE = new PersonDetails(
            new PersonId("d.marchetti"),
            "Davide Marchetti",
            "d.marchetti@brackwater.example",
            Set.of(Role.SOX_PMO),
            Set.of(),
            ZoneOffset.UTC,
            Locale.ENGLISH,
            true,
            null);

    @Test
    void WF_05_reopened_is_what_is_concluded_or_locked() {
        assertThat(Arrays.stream(TestState.values())
                        .filter(state ->
                                TestRights.mayReopen(TestLooksTest.row(state, Conclusion.EFFECTIVE, false), OFFICE)))
                .containsExactly(TestState.CONCLUDED, TestState.LOCKED);
    }
}
