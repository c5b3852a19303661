package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.DemoTest;
import io.tickmark.kernel.Fact;
import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** The demo company, and rounds planned in it; no engine is there to answer. */
@DemoTest
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
@Transactional
class DemoRoundTest {

    private static final ControlId P2P_05 = new ControlId("P2P-05");

    @Autowired
    private TestingBinder binder;

    @Autowired
    private DeficiencyRegister deficiencies;

    @Autowired
    private WorkOrders orders;

    @Autowired
    private TestingRounds rounds;

    @Autowired
    private ControlTests tests;

    @Autowired
    private ControlReview reviewing;

    @Autowired
    private TestOffice office;

    @Test
    void the_demo_opens_an_interim_round_for_every_control_with_interim_items() {
        var round = binder.rounds(cycle()).getFirst();
        assertThat(round.state()).isEqualTo(RoundState.OPEN);
        assertThat(binder.tests(round.id()))
                .hasSize(63)
                .allMatch(row -> row.people().owner() != null);
        assertThat(orders.testWorkOf(round.id()))
                .extracting(TestWork::subject)
                .contains("P2P-05 at Monterrey", "ELC-02");
    }

    @Test
    void a_preview_shows_who_would_do_what_and_what_is_left_out() {
        var preview = rounds.preview(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05, new ControlId("O2C-02")), List.of()));
        assertThat(preview.lines()).hasSize(4);
        assertThat(preview.items()).isEqualTo(4);
        assertThat(preview.problems()).isEmpty();

        var interim = rounds.preview(plan(TestPhase.INTERIM, Set.of(new ControlId("ELC-01")), List.of()));
        assertThat(interim.lines()).isEmpty();
        assertThat(interim.leftOut()).hasSize(1);
    }

    @Test
    void SOD_01_a_tester_who_performs_the_control_is_shown_before_and_refused_after() {
        var change = new TestChange(P2P_05, "L200", null, new PersonId("p.salinas"), null, null);
        var command = plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of(change));
        assertThat(rounds.preview(command).problems())
                .extracting(problem -> problem.text().english())
                .containsExactly("P2P-05 at L200: Paola Salinas performs this control");

        var round = rounds.plan(command);
        assertThatThrownBy(() -> rounds.open(round, version(round))).hasMessageContaining("(SOD-01)");

        rounds.change(round, version(round), new TestChange(P2P_05, "L200", null, new PersonId("s.novak"), null, null));
        rounds.open(round, version(round));
        assertThat(binder.round(round).state()).isEqualTo(RoundState.OPEN);
    }

    @Test
    void SOD_03_a_former_performer_is_shown_before() {
        var change = new TestChange(P2P_05, "L200", null, new PersonId("k.brandt"), null, null);
        assertThat(rounds.preview(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of(change)))
                        .problems())
                .extracting(RoundProblem::rule)
                .containsExactly("SOD-03");
    }

    @Test
    void WF_02_a_single_test_due_in_the_past_is_shown_before_and_refused_after() {
        var change = new TestChange(P2P_05, "L200", null, null, null, LocalDate.of(1999, 1, 1));
        var command = plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of(change));
        assertThat(rounds.preview(command).problems())
                .extracting(problem -> problem.text().english())
                .containsExactly("P2P-05 at L200: it is due on 1 January 1999, which is past");
        assertThatThrownBy(() -> rounds.planAndOpen(command)).hasMessageContaining("(WF-02)");
    }

    @Test
    void a_day_ends_where_the_control_is_tested() {
        var round = rounds.planAndOpen(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of()));
        assertThat(orders.testWorkOf(round))
                .filteredOn(work -> work.subject().equals("P2P-05 at Brno"))
                .extracting(TestWork::reviewDueAt)
                .containsExactly(Instant.parse((year() + 1) + "-01-20T22:59:00Z"));
    }

    @Test
    void a_planned_test_gets_the_due_date_it_is_given() {
        var round = rounds.plan(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of()));
        var day = LocalDate.of(year() + 1, 1, 31);
        rounds.change(round, version(round), new TestChange(P2P_05, "L200", null, null, null, day));
        assertThat(binder.tests(round))
                .filteredOn(row -> "L200".equals(row.identity().location()))
                .extracting(ControlTestRow::due)
                .containsExactly(DueDate.of(day));
    }

    @Test
    void a_reason_of_four_thousand_characters_is_kept_and_a_longer_one_refused() {
        var round = binder.rounds(cycle()).getFirst().id();
        assertThatThrownBy(() -> rounds.cancel(round, version(round), "x".repeat(4_001)))
                .isInstanceOf(RoundRefusal.class);
        rounds.cancel(round, version(round), "x".repeat(4_000));
        assertThat(binder.round(round).summary()).hasSize(4_000);
    }

    @Test
    @WithMockUser(username = "ext.auditor1", roles = "EXTERNAL_AUDITOR")
    void SOD_08_an_external_auditor_decides_nothing_though_no_work_item_is_needed() {
        var id = binder.tests(binder.rounds(cycle()).getFirst().id()).getFirst().id();
        var version = binder.test(id).version();
        assertThatThrownBy(() -> office.reopen(new ReopenTest(id, version, ReopenReason.OTHER, "Let me see.")))
                .hasMessageEndingWith("(SOD-08)");
        assertThatThrownBy(() -> reviewing.closeNote(new CloseNote(id, version, UUID.randomUUID())))
                .hasMessageEndingWith("(SOD-08)");
    }

    @Test
    void WF_08_no_roll_forward_before_the_interim_test_is_concluded() {
        var problems = rounds.preview(plan(TestPhase.ROLL_FORWARD, Set.of(P2P_05), List.of()))
                .problems();
        assertThat(problems).hasSize(3).allMatch(problem -> problem.rule().equals("WF-08"));
    }

    @Test
    void WF_08_the_whole_year_is_not_tested_beside_its_interim_part() {
        var whole = new PlanRound(
                cycle(),
                TestPhase.YEAR_END,
                Set.of(P2P_05),
                LocalDate.of(year(), 1, 1),
                LocalDate.of(year(), 12, 31),
                LocalDate.of(year() + 1, 1, 20),
                List.of());
        assertThat(rounds.preview(whole).problems())
                .hasSize(3)
                .allMatch(problem -> problem.rule().equals("WF-08"));
    }

    @Test
    void P_4_and_WF_02_the_days_of_a_round_are_checked_before_and_refused_after() {
        var early = new PlanRound(
                cycle(),
                TestPhase.WALKTHROUGH,
                Set.of(P2P_05),
                LocalDate.of(2019, 1, 1),
                LocalDate.of(year(), 12, 31),
                LocalDate.of(2001, 1, 1),
                List.of());
        assertThat(rounds.preview(early).ofRound())
                .extracting(RoundProblem::rule)
                .containsExactly("P-4", "WF-02");
        var round = rounds.plan(early);
        assertThatThrownBy(() -> rounds.open(round, version(round))).hasMessageContaining("outside the cycle's year");
    }

    @Test
    void a_round_cancelled_and_planned_again_has_numbers_of_its_own() {
        var first = rounds.plan(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of()));
        rounds.cancel(first, version(first), "The wrong period.");
        tests.flush();
        var second = rounds.plan(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of()));
        tests.flush();
        assertThat(binder.round(second).name()).endsWith("walkthrough 2");
        assertThat(binder.tests(second)).allMatch(row -> row.identity().ref().endsWith("-TOD-2"));
    }

    @Test
    void a_change_that_names_no_test_of_the_round_is_refused() {
        var mistyped = new TestChange(P2P_05, "L20O", null, new PersonId("s.novak"), null, null);
        assertThatThrownBy(() -> rounds.plan(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of(mistyped))))
                .hasMessageContaining("P2P-05 at L20O");
    }

    @Test
    void a_control_instance_is_tested_once_in_a_phase() {
        assertThat(rounds.preview(plan(TestPhase.INTERIM, Set.of(P2P_05), List.of()))
                        .problems())
                .hasSize(3)
                .allMatch(problem -> problem.sentence().english().equals("is in another round of this phase already"));
    }

    @Test
    void a_round_is_planned_and_opened_in_one_go() {
        var round = rounds.planAndOpen(plan(TestPhase.WALKTHROUGH, Set.of(P2P_05), List.of()));

        assertThat(binder.round(round).state()).isEqualTo(RoundState.OPEN);
        assertThat(binder.tests(cycle())).hasSize(66);
        assertThat(binder.tests(P2P_05))
                .hasSize(6)
                .allSatisfy(row -> assertThat(deficiencies.of(row.id())).isEmpty());
    }

    @Test
    void a_round_closes_only_when_all_tests_are_concluded() {
        var round = binder.rounds(cycle()).getFirst().id();
        assertThatThrownBy(() -> rounds.close(round, "fine", Fact.Step.NONE))
                .hasMessageContaining("63 tests aren't concluded");
    }

    @Test
    void cancelling_needs_a_reason_and_cancels_what_is_not_concluded() {
        var round = binder.rounds(cycle()).getFirst().id();
        assertThatThrownBy(() -> rounds.cancel(round, version(round), " ")).isInstanceOf(RoundRefusal.class);
        rounds.cancel(round, version(round), "The plan changed.");
        tests.flush();
        assertThat(binder.tests(round)).allMatch(row -> row.state() == TestState.CANCELLED);
    }

    private long version(TestingRoundId round) {
        return binder.round(round).version();
    }

    private TestingCycleId cycle() {
        return binder.cycles().getFirst().id();
    }

    private int year() {
        return binder.cycles().getFirst().fiscalYearEnd().getYear();
    }

    private PlanRound plan(TestPhase phase, Set<ControlId> controls, List<TestChange> changes) {
        return new PlanRound(
                cycle(),
                phase,
                controls,
                LocalDate.of(year(), 10, 1),
                LocalDate.of(year(), 12, 31),
                LocalDate.of(year() + 1, 1, 20),
                changes);
    }
}
