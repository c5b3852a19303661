package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.NOW;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.sheet;
import static io.tickmark.sox.TestingExamples.sheetWithOneException;
import static io.tickmark.sox.TestingExamples.signing;
import static io.tickmark.sox.TestingExamples.withTester;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** DT-2: what one exception in a large sample means. */
class ExpansionTest {

    private static final String CAUSE = "A stand-in on one day; the log shows no other.";

    @Test
    void DT_2_one_exception_in_a_large_sample_asks_for_more_items_first() {
        var test = withOneException(16);
        assertThatThrownBy(() -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)))
                .hasMessageContaining("expand the sample")
                .hasMessageContaining("conclude ineffective");
        assertThat(test.details().asksForExpansion(test.details().sheet())).isTrue();
    }

    @Test
    void DT_2_no_further_exception_lets_it_be_effective_with_the_deviation_on_record() {
        var test = withOneException(16);
        test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW);
        assertThat(test.details().sheet().items()).hasSize(17);
        refused(() -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)), "WP-01");

        test.testersPart().saveDraft(filled(test.details().sheet(), CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        test.reviewersPart().conclude(Conclusion.EFFECTIVE, null, signing(REVIEWER));

        assertThat(test.details().expansion()).isEqualTo(new Expansion(15, CAUSE, TESTER.id(), NOW));
    }

    @Test
    void DT_2_a_further_exception_makes_it_ineffective() {
        var test = withOneException(16);
        test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW);
        test.testersPart().saveDraft(filled(test.details().sheet(), CellResult.EXCEPTION), TESTER, List.of());
        refused(() -> test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER)), "DT-2");
        test.testersPart().submit(Conclusion.INEFFECTIVE, false, signing(TESTER));
    }

    @Test
    void DT_2_a_sample_is_expanded_once() {
        var test = withOneException(16);
        test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW);
        refused(() -> test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW), "DT-2");
    }

    @Test
    void DT_2_a_small_sample_a_clean_one_and_a_key_control_of_high_risk_are_not_expanded() {
        refused(
                () -> withOneException(15).testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW),
                "DT-2");
        refused(
                () -> withOneException(16).testersPart().expand(CAUSE, 0, SampleSoFar.NONE, TESTER, List.of(), NOW),
                "DT-2");
        var clean = withTester(16);
        clean.testersPart().saveDraft(sheet(CellResult.PASS), TESTER, List.of());
        refused(() -> clean.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW), "DT-2");
    }

    @Test
    void the_cause_is_said_in_words_and_signed_with_the_rest() {
        var test = withOneException(16);
        refused(() -> test.testersPart().expand(" ", 15, SampleSoFar.NONE, TESTER, List.of(), NOW), "WF-13");
        test.testersPart().expand(CAUSE, 15, SampleSoFar.NONE, TESTER, List.of(), NOW);
        test.testersPart().saveDraft(filled(test.details().sheet(), CellResult.PASS), TESTER, List.of());
        test.testersPart().submit(Conclusion.EFFECTIVE, false, signing(TESTER));
        assertThat(test.seal().content(TestingExamples.EVIDENCE).json()).contains(CAUSE);
    }

    private static ControlTest withOneException(int planned) {
        var test = withTester(planned);
        test.testersPart().saveDraft(sheetWithOneException(), TESTER, List.of());
        return test;
    }

    /** The added items, each with this result. */
    private static TestSheet filled(TestSheet expanded, CellResult result) {
        var model = sheet(CellResult.PASS).items().getFirst();
        var failing = sheetWithOneException().items().getFirst();
        var source = result == CellResult.PASS ? model : failing;
        var added = expanded.items().stream()
                .skip(2)
                .map(item -> new SampleItem(item.number(), "more " + item.number(), source.cells(), source.evidence()));
        return new TestSheet(
                expanded.attributes(),
                Stream.concat(expanded.items().stream().limit(2), added).toList(),
                "");
    }

    private static void refused(ThrowingCallable action, String rule) {
        assertThatThrownBy(action)
                .isInstanceOf(TestRefusal.class)
                .extracting(it -> ((TestRefusal) it).rule())
                .isEqualTo(rule);
    }
}
