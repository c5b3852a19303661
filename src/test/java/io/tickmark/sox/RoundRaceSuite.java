package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** Two leads decide about one planned round at the same time. */
@IntegrationTest
@ActiveProfiles("demo")
abstract class RoundRaceSuite {

    private static final ControlId P2P_05 = new ControlId("P2P-05");
    private static final ControlId P2P_06 = new ControlId("P2P-06");

    @Autowired
    private TestingRounds rounds;

    @Autowired
    private TestingBinder binder;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void WF_09_a_round_is_not_opened_past_people_who_are_being_changed() throws Exception {
        var round = lead(() -> rounds.plan(walkthrough(P2P_05)));
        var seen = version(round);
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> opening = lead(() -> transaction.execute(status -> {
                rounds.change(round, seen, tester(P2P_05, "p.salinas"));
                var started =
                        other.submit(() -> As.person("d.marchetti", Role.SOX_PMO, () -> rounds.open(round, seen)));
                assertThatThrownBy(() -> started.get(300, TimeUnit.MILLISECONDS))
                        .as("it waits for the change")
                        .isInstanceOf(TimeoutException.class);
                return started;
            }));
            assertThatThrownBy(opening::get)
                    .isInstanceOf(ExecutionException.class)
                    .cause()
                    .hasMessageContaining("(WF-09)");
        }
        assertThat(binder.round(round).state()).isEqualTo(RoundState.PLANNED);
        assertThatThrownBy(() -> decides(() -> rounds.open(round, version(round))))
                .hasMessageContaining("(SOD-01)");
    }

    @Test
    void WF_09_a_round_is_opened_changed_and_cancelled_as_it_was_seen() {
        var round = lead(() -> rounds.plan(walkthrough(P2P_06)));
        var seen = version(round);
        decides(() -> rounds.change(round, seen, tester(P2P_06, "s.novak")));

        assertThatThrownBy(() -> decides(() -> rounds.open(round, seen))).hasMessageEndingWith("(WF-09)");
        assertThatThrownBy(() -> decides(() -> rounds.cancel(round, seen, "The wrong period.")))
                .hasMessageEndingWith("(WF-09)");
        assertThatThrownBy(() -> decides(() -> rounds.change(round, seen, tester(P2P_06, "p.iyer"))))
                .hasMessageEndingWith("(WF-09)");

        decides(() -> rounds.open(round, version(round)));
        decides(() -> rounds.cancel(round, version(round), "The wrong period."));
        assertThat(binder.round(round).state()).isEqualTo(RoundState.CANCELLED);
    }

    private static TestChange tester(ControlId control, String username) {
        return new TestChange(control, "L200", null, new PersonId(username), null, null);
    }

    private static void decides(Runnable decision) {
        As.person("d.marchetti", Role.SOX_PMO, decision);
    }

    private static <T> T lead(Supplier<T> decision) {
        return As.person("d.marchetti", Role.SOX_PMO, decision);
    }

    private long version(TestingRoundId round) {
        return binder.round(round).version();
    }

    private PlanRound walkthrough(ControlId control) {
        var cycle = binder.cycles().getFirst();
        LocalDate end = cycle.fiscalYearEnd();
        return new PlanRound(
                cycle.id(),
                TestPhase.WALKTHROUGH,
                Set.of(control),
                end.withDayOfYear(1),
                end,
                end.plusDays(20),
                List.of());
    }
}
