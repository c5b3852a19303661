package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.blankSheet;
import static io.tickmark.sox.TestingExamples.cycle;
import static io.tickmark.sox.TestingExamples.interim;
import static io.tickmark.sox.TestingExamples.people;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.signing;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.IntegrationTest;
import io.tickmark.matrix.BusinessProcess;
import io.tickmark.matrix.ControlId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the database finds and counts is what the rules say of each test. */
@IntegrationTest
@Transactional
abstract class TestListsSuite {

    private static final LocalDate TODAY = LocalDate.of(2027, 10, 20);
    private static final LocalDate LATE = TODAY.minusDays(3);
    private static final LocalDate LATER = TODAY.plusDays(30);

    @Autowired
    private Cycles cycles;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ControlTests tests;

    @Autowired
    private TestLists lists;

    private TestingRound round;
    private TestScope scope;

    @BeforeEach
    void a_round_with_tests_at_all_stages_and_another_round() {
        var year = cycles.saveAndFlush(cycle());
        round = rounds.saveAndFlush(interim(year));
        scope = TestScope.of(round.id());
        keep(test("P2P-01", "L100", "Supplier master", LATER));
        requested(keep(test("P2P-02", "L100", "Three way match", LATE)));
        withTester(keep(test("P2P-03", "L200", "Payment run release", LATE)));
        var taken = withTester(keep(test("P2P-04", "L200", "100 % of the runs_", TODAY)));
        taken.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        concluded(keep(test("R2R-01", null, "Close calendar", LATE)));
        keep(test("R2R-02", null, "Journal entries", LATE)).leadsPart().cancel("Out of scope.");
        tests.flush();
        rounds.saveAndFlush(interim(year));
    }

    @Test
    void a_page_holds_those_of_its_slice_open_ones_first_by_day_and_reference() {
        assertThat(found(TestChoice.EVERYTHING)).containsExactly("P2P-02", "P2P-03", "P2P-04", "P2P-01", "R2R-01");
        assertThat(found(TestChoice.of(TestSlice.LATE))).containsExactly("P2P-02", "P2P-03");
        assertThat(found(TestChoice.of(TestSlice.TESTING))).containsExactly("P2P-03", "P2P-04");
        assertThat(found(TestChoice.of(TestSlice.EFFECTIVE))).containsExactly("R2R-01");
        assertThat(found(TestChoice.of(TestSlice.INEFFECTIVE))).isEmpty();
        assertThat(found(TestChoice.of(TestSlice.CANCELLED))).containsExactly("R2R-02");
        assertThat(lists.page(scope, TestChoice.EVERYTHING, TODAY, 1, 2))
                .extracting(row -> row.identity().control().value())
                .containsExactly("P2P-03", "P2P-04");
    }

    @Test
    void each_slice_holds_as_many_as_are_counted_whatever_else_is_chosen() {
        for (var choice : List.of(
                TestChoice.EVERYTHING,
                TestChoice.named("run"),
                TestChoice.EVERYTHING.heldBy(TestHolder.of(OWNER.id(), "CONTROL_OWNER")),
                new TestChoice(TestSlice.ALL, "", BusinessProcess.R2R, ""))) {
            var figures = lists.figures(scope, choice, TODAY);
            for (var slice : TestSlice.values()) {
                var narrowed = new TestChoice(slice, choice.search(), choice.process(), choice.holder());
                assertThat(found(narrowed)).as("%s", narrowed).hasSize(figures.count(slice));
            }
        }
    }

    @Test
    void words_are_found_in_any_order_and_mean_what_they_say() {
        assertThat(found(TestChoice.named("RELEASE p2p-03"))).containsExactly("P2P-03");
        assertThat(found(TestChoice.named("P2P-03 at L200"))).containsExactly("P2P-03");
        assertThat(found(TestChoice.named("release calendar"))).isEmpty();
        assertThat(found(TestChoice.named("%"))).containsExactly("P2P-04");
        assertThat(found(TestChoice.named("runs_"))).containsExactly("P2P-04");
    }

    @Test
    void WF_01_who_has_a_test_in_hand_finds_what_the_test_says() {
        var all = lists.page(scope, TestChoice.EVERYTHING, TODAY, 0, 100);
        for (var load : lists.figures(scope, TODAY).loads()) {
            assertThat(found(TestChoice.EVERYTHING.heldBy(load.holder())))
                    .as("%s", load.holder())
                    .hasSize(load.open())
                    .containsExactlyElementsOf(all.stream()
                            .filter(row ->
                                    row.holder().filter(load.holder()::equals).isPresent())
                            .map(row -> row.identity().control().value())
                            .toList());
        }
        assertThat(lists.figures(scope, TODAY).loads())
                .extracting(load -> load.holder().code())
                .containsExactlyInAnyOrder(
                        OWNER.id().value(), "SOX_TESTER", TESTER.id().value());
    }

    @Test
    void a_cycle_has_the_tests_of_its_rounds_and_another_none() {
        assertThat(lists.figures(TestScope.of(round.cycle()), TODAY).total()).isEqualTo(5);
        assertThat(lists.figures(TestScope.of(TestingCycleId.create()), TODAY).areNone())
                .isTrue();
    }

    private List<String> found(TestChoice choice) {
        return lists.page(scope, choice, TODAY, 0, 100).stream()
                .map(row -> row.identity().control().value())
                .toList();
    }

    private ControlTest keep(ControlTest test) {
        return tests.save(test);
    }

    private ControlTest test(String control, @Nullable String place, String title, LocalDate due) {
        var identity = new TestIdentity(
                TestIdentity.refOf(round.details().from(), new ControlId(control), place, TestPhase.INTERIM, 1),
                new ControlId(control),
                1,
                place,
                title,
                TestPhase.INTERIM,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 9, 30),
                15,
                LocalDate.of(2027, 12, 31));
        return new ControlTest(round.id(), round.cycle(), new PlannedTest(identity, people(), due, blankSheet()));
    }

    private static ControlTest requested(ControlTest test) {
        test.ownersPart().evidenceRequested();
        return test;
    }

    private static ControlTest withTester(ControlTest test) {
        requested(test).ownersPart().provideEvidence(OWNER.id(), NOW, true, null);
        return test;
    }

    private static void concluded(ControlTest test) {
        withTester(test).testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER));
    }
}
