package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.identity;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.sheetWithOneException;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a workpaper must say, and what it may not lose. */
class WorkpaperTest {

    private static final String CAUSE = "A stand-in on one day; the log shows no other.";

    @Test
    void WP_01_an_exception_is_not_taken_back_without_a_word() {
        var test = withOneException(15);
        refused("WP-01", () -> test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of()));
        refused("WP-01", () -> test.testersPart().saveDraft(first(Cell.EMPTY), TESTER, List.of()));
        assertThat(test.details().sheet().exceptions()).isEqualTo(1);
    }

    @Test
    void WP_01_what_an_exception_said_before_stays_in_the_trail() {
        var test = withOneException(15);
        var none = new Cell(CellResult.PASS, "The second signature is on the back.", Set.of());
        test.testersPart().saveDraft(first(none), TESTER, List.of());

        assertThat(TestingExamples.facts(test))
                .filteredOn(fact -> fact.action().equals("EXCEPTION_TAKEN_BACK"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.changes())
                        .singleElement()
                        .hasToString("Change[field=item 1 A, before=EXCEPTION: same person created and released,"
                                + " after=PASS: The second signature is on the back.]"));
    }

    @Test
    void DT_2_the_exception_a_sample_grew_for_stays() {
        var test = withOneException(16);
        test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW);
        var good = new Cell(CellResult.PASS, "It was none.", Set.of());
        var grown = test.details().sheet().items().stream()
                .map(item -> item.number() == 1 ? first(good).items().getFirst() : item)
                .toList();
        var draft = new TestSheet(test.details().sheet().attributes(), grown, "");
        refused("DT-2", () -> test.testersPart().saveDraft(draft, TESTER, List.of()));
    }

    @Test
    void DT_2_a_grid_without_a_single_pass_shows_no_control_that_works() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(new Cell(CellResult.NA, "no run", Set.of()), "ev-1"), TESTER, List.of());
        refused("DT-2", () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, TestingExamples.signing(TESTER)));
    }

    @Test
    void DT_2_a_walkthrough_with_an_exception_is_not_expanded_and_not_effective() {
        var test = walkthrough();
        test.testersPart().saveDraft(sheetWithOneException(), TESTER, List.of());
        refused("DT-2", () -> test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW));
        refused("DT-2", () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, TestingExamples.signing(TESTER)));
        test.testersPart().submit(Conclusion.INEFFECTIVE, false, TestingExamples.signing(TESTER));
    }

    @Test
    void DT_2_the_year_is_one_sample_a_further_exception_in_the_roll_forward_makes_it_ineffective() {
        var test = withOneException(30);
        var soFar = new SampleSoFar(1, true);
        refused("DT-2", () -> test.testersPart().expand(CAUSE, 15, soFar, TESTER, List.of(), NOW));
        refused("DT-2", () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(soFar)));
        test.testersPart().submit(Conclusion.INEFFECTIVE, false, signing(soFar));
        refused("DT-2", () -> test.reviewersPart().conclude(Conclusion.EFFECTIVE, "I see it so.", by(soFar)));
    }

    @Test
    void DT_2_a_clean_roll_forward_after_an_expanded_interim_is_effective() {
        var test = withTester(30);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(new SampleSoFar(1, true)));
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
    }

    @Test
    void DT_2_only_operating_tests_concluded_effective_are_part_of_the_sample() {
        var effective = TestingExamples.concluded();
        var ineffective = TestingExamples.submitted(sheetWithOneException(), Conclusion.INEFFECTIVE);
        ineffective.reviewersPart().conclude(Conclusion.INEFFECTIVE, null, TestingExamples.signing(REVIEWER));
        assertThat(SampleSoFar.of(List.of(effective, ineffective))).isEqualTo(SampleSoFar.NONE);
    }

    @Test
    void WP_02_what_a_control_did_in_a_period_is_concluded_after_it() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        refused(
                "WP-02",
                () -> test.testersPart().submit(Conclusion.EFFECTIVE, false, onDay(LocalDate.of(2027, 9, 30))));
        test.testersPart().submit(Conclusion.EFFECTIVE, false, onDay(LocalDate.of(2027, 10, 1)));
    }

    @Test
    void EV_03_an_item_rests_on_evidence_that_speaks_for_the_tested_period() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        refused("EV-03", () -> submit(test, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)));
        refused("EV-03", () -> submit(test, LocalDate.of(2027, 10, 1), LocalDate.of(2027, 10, 31)));
        assertThat(test.details().proposed()).isNull();

        submit(test, LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 1));
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
    }

    @Test
    void EV_03_a_file_that_speaks_for_no_time_is_judged_by_the_tester() {
        var test = withTester(15);
        test.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        submit(test, null, null);
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
    }

    private static void submit(ControlTest test, @Nullable LocalDate from, @Nullable LocalDate to) {
        var evidence = new EvidenceAtHand(Map.of("ev-1", TestingExamples.file("a", from, to)));
        test.testersPart().submit(Conclusion.EFFECTIVE, false, TestingExamples.signing(TESTER, evidence));
    }

    private static Signing signing(SampleSoFar soFar) {
        return new Signing(TESTER, NOW, TestingExamples.TODAY, List.of(), soFar, TestingExamples.EVIDENCE);
    }

    private static Signing by(SampleSoFar soFar) {
        return new Signing(REVIEWER, NOW, TestingExamples.TODAY, List.of(), soFar, TestingExamples.EVIDENCE);
    }

    private static Signing onDay(LocalDate today) {
        return new Signing(TESTER, NOW, today, List.of(), SampleSoFar.NONE, TestingExamples.EVIDENCE);
    }

    private static ControlTest walkthrough() {
        var interim = identity(30);
        var identity = new TestIdentity(
                interim.ref(),
                interim.control(),
                interim.controlVersion(),
                interim.location(),
                interim.title(),
                TestPhase.WALKTHROUGH,
                interim.from(),
                interim.to(),
                interim.plannedTotal(),
                interim.fiscalYearEnd());
        var plan = new PlannedTest(
                identity, TestingExamples.people(), LocalDate.of(2027, 10, 20), TestingExamples.blankSheet());
        var test = new ControlTest(TestingRoundId.create(), TestingCycleId.create(), plan);
        test.ownersPart().evidenceRequested();
        test.ownersPart().provideEvidence(TestingExamples.OWNER.id(), NOW, true, null);
        return test;
    }

    /** The good sheet with another first cell. */
    private static TestSheet first(Cell cell) {
        var good = sheet(CellResult.PASS);
        var item = good.items().getFirst();
        var cells = new TreeMap<>(item.cells());
        cells.put("A", cell);
        var changed = new SampleItem(1, item.description(), cells, item.evidence());
        return new TestSheet(good.attributes(), List.of(changed, good.items().get(1)), "");
    }

    private static ControlTest withOneException(int planned) {
        var test = withTester(planned);
        test.testersPart().saveDraft(sheetWithOneException(), TESTER, List.of());
        return test;
    }

    private static void refused(String rule, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(TestRefusal.class)
                .extracting(it -> ((TestRefusal) it).rule())
                .isEqualTo(rule);
    }
}
