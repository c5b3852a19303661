package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.DemoTest;
import io.tickmark.matrix.ControlChange.Kind;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.ControlVersionRecorded;
import io.tickmark.matrix.MatrixImport;
import io.tickmark.matrix.MatrixImported;
import io.tickmark.matrix.MatrixReasonMissing;
import io.tickmark.matrix.SampleMatrix;
import io.tickmark.people.Roles;
import io.tickmark.sox.demo.DemoMatrix;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** What an import says of controls that are being tested, in the demo's year. */
@DemoTest
@WithMockUser(username = "d.marchetti", roles = Roles.SOX_PMO)
@Transactional
@RecordApplicationEvents
class TestsOfOpenCyclesTest {

    private static final ControlId P2P_05 = new ControlId("P2P-05");

    @Autowired
    private MatrixImport imports;

    @Autowired
    private ApplicationEvents events;

    @Test
    void a_changed_control_is_told_with_its_tests_under_way_and_needs_no_reason() {
        var preview = imports.preview(DemoMatrix.sample()
                .with("P2P-05", "control_title", "Weekly run")
                .file());
        var touched = preview.touched().getFirst();
        assertThat(touched.control()).isEqualTo(P2P_05);
        assertThat(touched.underWay()).isNotEmpty().allSatisfy(test -> {
            assertThat(test.control()).isEqualTo(P2P_05);
            assertThat(test.over()).isFalse();
        });
        assertThat(preview.needsReason()).isFalse();
    }

    @Test
    void a_control_under_test_is_retired_only_for_a_reason() {
        needsReason(DemoMatrix.sample().without("R2R-06"), Kind.RETIRED, "R2R-06");
    }

    @Test
    void a_control_under_test_that_the_file_calls_retired_needs_a_reason_too() {
        needsReason(DemoMatrix.sample().with("R2R-06", "status", "RETIRED"), Kind.RETIRED, "R2R-06");
    }

    @Test
    void a_key_control_becomes_non_key_after_testing_began_only_for_a_reason() {
        needsReason(DemoMatrix.sample().with("P2P-05", "key_control", "N"), Kind.CHANGED, "P2P-05");
    }

    private void needsReason(SampleMatrix sample, Kind kind, String control) {
        var fingerprint = imports.preview(sample.file()).fingerprint();
        assertThatThrownBy(() -> imports.apply(sample.file(), fingerprint))
                .isInstanceOf(MatrixReasonMissing.class)
                .hasMessageContaining(control);
        imports.apply(sample.file(), fingerprint, "Merged into another");
        assertThat(events.stream(ControlVersionRecorded.class))
                .filteredOn(event -> event.change().kind() == kind)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.change().control().value()).isEqualTo(control);
                    assertThat(event.fact().reason().text()).isEqualTo("Merged into another");
                });
        assertThat(events.stream(MatrixImported.class))
                .singleElement()
                .satisfies(event -> assertThat(event.fact().reason().text()).isEqualTo("Merged into another"));
    }
}
