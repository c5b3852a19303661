package io.tickmark.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.kernel.Change;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.ControlChange.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What an import touches, told by whoever tests. */
class MatrixReachTest {

    private static final ControlId P2P_05 = new ControlId("P2P-05");
    private static final ControlChange RETIRED = change(Kind.RETIRED, new Change("status", "ACTIVE", "RETIRED"));
    private static final ControlChange RENAMED =
            change(Kind.CHANGED, new Change("control_title", "Weekly run", "Daily run"));
    private static final ControlChange NON_KEY = change(Kind.CHANGED, new Change("key_control", "Y", "N"));

    @Test
    void where_nobody_tests_nothing_is_touched() {
        assertThat(reach().of(List.of(RETIRED, RENAMED, NON_KEY))).isEmpty();
    }

    @Test
    void a_control_under_test_is_told_and_its_retirement_needs_a_reason() {
        var reach = reach(controls -> List.of(test("T-1", false), test("T-2", true)));

        assertThat(reach.of(List.of(RENAMED))).singleElement().satisfies(touched -> {
            assertThat(touched.underWay()).extracting(TestOfControl::ref).containsExactly("T-1");
            assertThat(touched.needsReason()).isFalse();
        });
        assertThat(reach.of(List.of(RETIRED)))
                .singleElement()
                .extracting(TouchedControl::needsReason)
                .isEqualTo(true);
    }

    @Test
    void once_tested_a_control_stops_being_key_for_a_reason_only() {
        var reach = reach(controls -> List.of(test("T-2", true)));

        assertThat(reach.of(List.of(RETIRED, RENAMED))).isEmpty();
        assertThat(reach.of(List.of(NON_KEY)))
                .singleElement()
                .extracting(TouchedControl::needsReason)
                .isEqualTo(true);
    }

    @Test
    void who_is_added_or_stays_the_same_is_not_asked_about() {
        TestsOfControls never = controls -> {
            throw new AssertionError("asked about " + controls);
        };

        assertThat(reach(never).of(List.of(change(Kind.ADDED), change(Kind.UNCHANGED))))
                .isEmpty();
    }

    private static ControlChange change(Kind kind, Change... fields) {
        return new ControlChange(P2P_05, "Weekly payment run", kind, List.of(fields));
    }

    private static TestOfControl test(String ref, boolean over) {
        return new TestOfControl(P2P_05, new SubjectRef("ControlTest", ref), ref, "IN_TESTING", over);
    }

    private static MatrixReach reach(TestsOfControls... testing) {
        var beans = new StaticListableBeanFactory();
        Stream.of(testing).forEach(tests -> beans.addBean("tests", tests));
        return new MatrixReach(beans.getBeanProvider(TestsOfControls.class));
    }
}
