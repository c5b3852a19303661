package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.EVIDENCE;
import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.blankSheet;
import static io.tickmark.sox.TestingExamples.file;
import static io.tickmark.sox.TestingExamples.identity;
import static io.tickmark.sox.TestingExamples.people;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static io.tickmark.sox.TestingExamples.submitted;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.evidence.EvidenceVersionDetails;
import io.tickmark.matrix.ControlNature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A control that had nothing to do in the period (domain.md 4.2). */
class NoOccurrenceTest {

    private static final Conclusion NOTHING = Conclusion.NOT_APPLICABLE_NO_OCCURRENCE;
    private static final EvidenceAtHand NOTHING_AT_HAND = new EvidenceAtHand(Map.of());
    private static final String WORDS = "No vendor was added: the change log of the period is empty.";

    @Test
    void DT_1_it_is_proposed_on_evidence_and_concluded_the_same_way() {
        var test = proposed();
        assertThat(test.state()).isEqualTo(TestState.SUBMITTED);
        test.reviewersPart().conclude(NOTHING, null, signing(REVIEWER));
        assertThat(test.state()).isEqualTo(TestState.CONCLUDED);
        assertThat(test.details().conclusion()).isEqualTo(NOTHING);
        assertThat(test.details().signOffs())
                .extracting(SignOffDetails::conclusion)
                .containsExactly(NOTHING, NOTHING);
    }

    @Test
    void DT_1_what_is_signed_says_so() {
        assertThat(proposed().seal().content(EVIDENCE).json())
                .contains("\"proposed\":\"NOT_APPLICABLE_NO_OCCURRENCE\"", WORDS);
    }

    @Test
    void DT_1_the_notes_say_how_it_is_known() {
        var test = withTester(15);
        refused("DT-1", "in the notes how you know", () -> propose(test));
    }

    @Test
    void DT_1_a_grid_with_any_result_shows_that_it_did_occur() {
        var test = withTester(15);
        var one = new TestSheet(blankSheet().attributes(), withOneResult(), WORDS);
        test.testersPart().saveDraft(one, TESTER, List.of());
        refused("DT-1", "The grid says what was looked at", () -> propose(test));
    }

    @Test
    void DT_1_a_grid_with_any_word_shows_that_it_did_occur() {
        var test = withTester(15);
        var named = new SampleItem(1, "Close of March", new TreeMap<>(), List.of());
        var items = List.of(named, blankSheet().items().getLast());
        test.testersPart().saveDraft(new TestSheet(blankSheet().attributes(), items, WORDS), TESTER, List.of());
        refused("DT-1", "The grid says what was looked at", () -> propose(test));
    }

    @Test
    void DT_1_that_nothing_occurred_is_shown_by_evidence_of_the_period() {
        var test = explained(TestPhase.INTERIM);
        var before = file("a", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        var ofNoTime = file("a", null, null);
        for (var evidence : List.of(NOTHING_AT_HAND, atHand(before), atHand(ofNoTime))) {
            refused(
                    "DT-1",
                    "by evidence of the tested period",
                    () -> test.testersPart().submit(NOTHING, false, signing(TESTER, evidence)));
        }
        assertThat(test.details().proposed()).isNull();
    }

    private static EvidenceAtHand atHand(EvidenceVersionDetails file) {
        return new EvidenceAtHand(Map.of("ev-1", file));
    }

    @Test
    void DT_1_a_walkthrough_looks_at_the_design() {
        refused("DT-1", "A walkthrough looks at the design", () -> propose(explained(TestPhase.WALKTHROUGH)));
    }

    @Test
    void DT_1_an_automated_control_works_all_the_time() {
        var rule = new NoOccurrence(ControlTestId.create(), "SUBMIT");
        refused("DT-1", "An automated control", () -> rule.requireManual(ControlNature.AUTOMATED));
        assertThatCode(() -> rule.requireManual(ControlNature.IT_DEPENDENT_MANUAL))
                .doesNotThrowAnyException();
    }

    @Test
    void WP_02_it_is_not_known_before_the_period_is_over() {
        var early = new Signing(TESTER, NOW, LocalDate.of(2027, 9, 30), List.of(), SampleSoFar.NONE, EVIDENCE);
        refused(
                "WP-02",
                "period ends",
                () -> explained(TestPhase.INTERIM).testersPart().submit(NOTHING, false, early));
    }

    @Test
    void DT_2_what_was_not_tested_is_neither_effective_nor_ineffective() {
        refused("DT-2", "nothing shows that it worked", () -> conclude(proposed(), Conclusion.EFFECTIVE));
        refused(
                "DT-2",
                "nothing shows that the control is ineffective",
                () -> conclude(proposed(), Conclusion.INEFFECTIVE));
    }

    @Test
    void DT_1_what_was_tested_did_occur_whatever_the_reviewer_thinks() {
        var test = submitted(sheet(CellResult.PASS), Conclusion.EFFECTIVE);
        refused("DT-1", "The grid says what was looked at", () -> conclude(test, NOTHING));
    }

    @Test
    void DT_2_it_adds_nothing_to_the_years_sample() {
        var test = proposed();
        test.reviewersPart().conclude(NOTHING, null, signing(REVIEWER));
        assertThat(SampleSoFar.of(List.of(test))).isEqualTo(SampleSoFar.NONE);
    }

    @Test
    void a_round_with_it_can_close() {
        var test = proposed();
        test.reviewersPart().conclude(NOTHING, null, signing(REVIEWER));
        var closing = new ClosingTests(List.of(test));
        assertThat(closing.unfinished()).isZero();
        closing.lock();
        assertThat(test.state()).isEqualTo(TestState.LOCKED);
    }

    @Test
    void WF_07_another_file_ends_its_sign_off_too() {
        var test = proposed();
        test.seal().evidenceChanged(NOTHING_AT_HAND);
        assertThat(test.state()).isEqualTo(TestState.RETURNED);
    }

    private static void conclude(ControlTest test, Conclusion conclusion) {
        test.reviewersPart().conclude(conclusion, "I see it so.", signing(REVIEWER));
    }

    private static ControlTest proposed() {
        var test = explained(TestPhase.INTERIM);
        propose(test);
        return test;
    }

    private static void propose(ControlTest test) {
        test.testersPart().submit(NOTHING, false, signing(TESTER));
    }

    private static ControlTest explained(TestPhase phase) {
        var plan = new PlannedTest(of(phase), people(), LocalDate.of(2027, 10, 20), blankSheet());
        var test = new ControlTest(TestingRoundId.create(), TestingCycleId.create(), plan);
        test.ownersPart().evidenceRequested();
        test.ownersPart().provideEvidence(OWNER.id(), NOW, true, null);
        var words = new TestSheet(blankSheet().attributes(), blankSheet().items(), WORDS);
        test.testersPart().saveDraft(words, TESTER, List.of());
        return test;
    }

    private static List<SampleItem> withOneResult() {
        var cells = new TreeMap<String, Cell>();
        cells.put("A", Cell.of(CellResult.PASS));
        return List.of(new SampleItem(1, "run 1", cells, List.of()), SampleItem.blank(2));
    }

    private static TestIdentity of(TestPhase phase) {
        var interim = identity(15);
        return new TestIdentity(
                interim.ref(),
                interim.control(),
                interim.controlVersion(),
                interim.location(),
                interim.title(),
                phase,
                interim.from(),
                interim.to(),
                interim.plannedTotal(),
                interim.fiscalYearEnd());
    }

    private static void refused(String rule, String words, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOf(TestRefusal.class)
                .hasMessageContaining(words)
                .hasMessageEndingWith("(" + rule + ")");
    }
}
