package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.cycle;
import static io.tickmark.sox.TestingExamples.identity;
import static io.tickmark.sox.TestingExamples.interim;
import static io.tickmark.sox.TestingExamples.plannedIn;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.IntegrationTest;
import io.tickmark.matrix.ControlId;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
abstract class ControlTestsSuite {

    @Autowired
    private Cycles cycles;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ControlTests tests;

    @Autowired
    private ControlPerformances performances;

    @Autowired
    private EntityManager entities;

    @Test
    void a_test_reads_as_it_was_written_notes_signatures_and_all() {
        var round = plannedRound();
        var test = saved(round);
        test.ownersPart().evidenceRequested();
        test.ownersPart().provideEvidence(TestingExamples.OWNER.id(), NOW, true, null);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        test.reviewersPart().raiseNote(null, "Why two items only?", REVIEWER, List.of(), NOW);
        tests.saveAndFlush(test);
        var before = test.details();
        entities.clear();

        var found = tests.findById(test.id().value()).orElseThrow().details();

        assertThat(found).isEqualTo(before);
        assertThat(found.notes()).hasSize(1);
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void the_rows_of_a_round_are_read_without_their_grids() {
        var round = plannedRound();
        var test = saved(round);

        assertThat(tests.rowsOf(round.id().value()))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(test.id()));
        assertThat(tests.countByCycleIdAndStateNotIn(round.cycle().value(), Set.of(TestState.CONCLUDED)))
                .isEqualTo(1);
        assertThat(tests.rowsOfControls(Set.of(new ControlId("P2P-05")))).hasSize(1);
    }

    @Test
    void SOD_03_a_performance_counts_at_its_place() {
        var control = new ControlId("P2P-05");
        performances.saveAndFlush(new ControlPerformance(new RecordPerformance(
                TESTER.id(), control, "L200", LocalDate.of(2026, 7, 1), LocalDate.of(2027, 3, 31))));

        assertThat(performances.findByControlIdIn(Set.of(control)))
                .singleElement()
                .satisfies(one -> assertThat(one.concerns(identity(15))).isTrue());
    }

    private TestingRound plannedRound() {
        return rounds.saveAndFlush(interim(cycles.saveAndFlush(cycle())));
    }

    private ControlTest saved(TestingRound round) {
        return tests.saveAndFlush(plannedIn(round));
    }
}
