package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What keeps a planned round from being opened: its days, and what the year holds already. */
class RoundChecksTest {

    private static final LocalDate YEAR_END = LocalDate.of(2027, 12, 31);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 1);
    private static final LocalDate SEPTEMBER = LocalDate.of(2027, 9, 30);
    private static final LocalDate TODAY = LocalDate.of(2027, 10, 1);

    @Test
    void P_4_the_tested_period_lies_within_the_years_of_the_cycle() {
        assertThat(rules(new RoundDates(TestPhase.INTERIM, JANUARY.minusDays(1), SEPTEMBER, TODAY, TODAY)))
                .containsExactly("P-4");
        assertThat(rules(new RoundDates(TestPhase.INTERIM, JANUARY, SEPTEMBER, TODAY, TODAY)))
                .isEmpty();
    }

    @Test
    void WF_02_a_round_is_due_after_its_period_and_not_in_the_past() {
        assertThat(rules(new RoundDates(TestPhase.YEAR_END, JANUARY, YEAR_END, TODAY, TODAY)))
                .containsExactly("WF-02");
        assertThat(rules(new RoundDates(TestPhase.INTERIM, JANUARY, SEPTEMBER, TODAY.minusDays(1), TODAY)))
                .containsExactly("WF-02");
        assertThat(rules(new RoundDates(TestPhase.WALKTHROUGH, JANUARY, YEAR_END, TODAY, TODAY)))
                .isEmpty();
    }

    @Test
    void WF_08_a_roll_forward_needs_the_interim_test_where_one_is_planned() {
        var test = of(TestPhase.ROLL_FORWARD, TODAY, YEAR_END);
        assertThat(problem(test, true)).isEqualTo("WF-08");
        assertThat(problem(test, false)).isNull();
        assertThat(problem(test, true, row(TestPhase.INTERIM, null))).isEqualTo("WF-08");
        assertThat(problem(test, true, row(TestPhase.INTERIM, Conclusion.EFFECTIVE)))
                .isNull();
        assertThat(problem(test, true, row(TestPhase.INTERIM, Conclusion.NOT_APPLICABLE_NO_OCCURRENCE)))
                .isNull();
    }

    @Test
    void P_5_a_roll_forward_begins_the_day_after_the_interim_test_ends() {
        var interim = row(TestPhase.INTERIM, Conclusion.EFFECTIVE);
        assertThat(problem(of(TestPhase.ROLL_FORWARD, TODAY.plusDays(1), YEAR_END), true, interim))
                .isEqualTo("P-5");
        assertThat(problem(of(TestPhase.ROLL_FORWARD, SEPTEMBER, YEAR_END), true, interim))
                .isEqualTo("P-5");
    }

    @Test
    void WF_08_the_whole_year_and_its_parts_are_not_tested_both() {
        var interim = row(TestPhase.INTERIM, Conclusion.EFFECTIVE);
        assertThat(problem(of(TestPhase.YEAR_END, JANUARY, YEAR_END), true, interim))
                .isEqualTo("WF-08");
        var year = row(TestPhase.YEAR_END, null);
        assertThat(problem(of(TestPhase.INTERIM, JANUARY, SEPTEMBER), true, year))
                .isEqualTo("WF-08");
    }

    @Test
    void WF_08_no_operating_test_follows_a_walkthrough_that_is_not_effective() {
        var test = of(TestPhase.INTERIM, JANUARY, SEPTEMBER);
        assertThat(problem(test, true, row(TestPhase.WALKTHROUGH, Conclusion.INEFFECTIVE)))
                .isEqualTo("WF-08");
        assertThat(problem(test, true, row(TestPhase.WALKTHROUGH, Conclusion.EFFECTIVE)))
                .isNull();
    }

    private static List<String> rules(RoundDates dates) {
        return dates.problems(YEAR_END).stream().map(RoundProblem::rule).toList();
    }

    private static @Nullable String problem(TestIdentity test, boolean interimPlanned, ControlTestRow... others) {
        return new TestOrder(List.of(others))
                .problem(test, interimPlanned)
                .map(RoundProblem::rule)
                .orElse(null);
    }

    private static TestIdentity of(TestPhase phase, LocalDate from, LocalDate to) {
        var model = identity(15);
        return new TestIdentity(
                model.ref(),
                model.control(),
                model.controlVersion(),
                model.location(),
                model.title(),
                phase,
                from,
                to,
                model.plannedTotal(),
                model.fiscalYearEnd());
    }

    private static ControlTestRow row(TestPhase phase, @Nullable Conclusion conclusion) {
        return new ControlTestRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                of(phase, JANUARY, SEPTEMBER),
                TestingExamples.people(),
                DueDate.of(TODAY),
                conclusion == null ? TestState.IN_TESTING : TestState.CONCLUDED,
                conclusion,
                conclusion,
                false);
    }
}
