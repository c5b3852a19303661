package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.CAE;
import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.PMO;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.cycle;
import static io.tickmark.sox.TestingExamples.interim;
import static io.tickmark.sox.TestingExamples.plannedIn;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.IntegrationTest;
import io.tickmark.kernel.Fact;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

/** How a round and a year of testing end, and what stays closed then (WF-05). */
@IntegrationTest
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
@Transactional
abstract class ClosingYearSuite {

    private static final LocalDate YEAR_END = LocalDate.of(2027, 12, 31);

    @Autowired
    private TestingCycles years;

    @Autowired
    private TestingRounds office;

    @Autowired
    private ConclusionFollowUp followUp;

    @Autowired
    private Cycles cycles;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ControlTests tests;

    private TestingRound round;
    private ControlTest test;

    @BeforeEach
    void a_concluded_test_in_an_open_round() {
        round = rounds.save(interim(cycles.save(cycle())));
        round.open(PMO.id(), NOW);
        test = plannedIn(round);
        test.ownersPart().evidenceRequested();
        test.ownersPart().provideEvidence(OWNER.id(), NOW, true, null);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER));
        tests.saveAndFlush(test);
    }

    @Test
    void a_closed_round_locks_its_tests_and_lets_the_year_close() {
        office.close(round.id(), "All tested.", Fact.Step.NONE);
        assertThat(test.state()).isEqualTo(TestState.LOCKED);
        years.close(round.cycle());
        assertThat(cycles.findById(round.cycle().value()).orElseThrow().isClosed())
                .isTrue();
    }

    @Test
    void a_round_and_its_year_close_without_a_test_that_was_cancelled() {
        var other = tests.save(plannedIn(round));
        other.leadsPart().cancelAlone("The control is retired.", PMO);
        tests.saveAndFlush(other);
        office.close(round.id(), "All tested.", Fact.Step.NONE);
        assertThat(other.state()).isEqualTo(TestState.CANCELLED);
        years.close(round.cycle());
    }

    @Test
    void WF_05_a_year_stays_open_while_a_reopened_test_is_worked_on() {
        office.close(round.id(), "All tested.", Fact.Step.NONE);
        reopened();
        assertThatThrownBy(() -> years.close(round.cycle()))
                .hasMessage("Tests that were opened again and still have to be concluded: 1. (WF-05)");
    }

    @Test
    void WF_05_a_reopened_test_of_a_closed_round_is_locked_again_with_its_conclusion() {
        office.close(round.id(), "All tested.", Fact.Step.NONE);
        reopened();
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER));
        followUp.of(test, Conclusion.EFFECTIVE);
        assertThat(test.state()).isEqualTo(TestState.LOCKED);
    }

    @Test
    void WF_05_what_a_cancelled_round_left_concluded_is_locked_with_the_year() {
        office.cancel(round.id(), round.version(), "The plan changed.");
        assertThat(test.state()).isEqualTo(TestState.CONCLUDED);
        years.close(round.cycle());
        assertThat(test.state()).isEqualTo(TestState.LOCKED);
    }

    @Test
    void WF_07_a_conclusion_that_lost_its_name_is_worked_on_again_before_round_or_year_closes() {
        test.seal().evidenceChanged(new EvidenceAtHand(Map.of()));
        tests.saveAndFlush(test);
        assertThat(test.state()).isEqualTo(TestState.REOPENED);
        assertThatThrownBy(() -> office.close(round.id(), "All tested.", Fact.Step.NONE))
                .hasMessageStartingWith("One test isn't concluded yet.");
    }

    @Test
    void a_second_cycle_of_the_year_is_refused_with_blanks_around_the_name_too() {
        assertThatThrownBy(() -> years.open(new OpenCycle(" Brackwater ", YEAR_END, ZoneId.of("UTC"))))
                .isInstanceOf(CycleRefusal.class);
    }

    private void reopened() {
        test.leadsPart().reopen(ReopenReason.NEW_EVIDENCE, "A report turned up.", PMO, false);
        test.leadsPart().reopen(ReopenReason.NEW_EVIDENCE, "A report turned up.", CAE, false);
        assertThat(test.state()).isEqualTo(TestState.REOPENED);
        tests.saveAndFlush(test);
    }
}
