package io.tickmark.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixReaderTest {

    @Test
    void the_sample_has_46_controls_68_instances_and_576_sample_items() {
        var read = MatrixReader.read(new SampleMatrix().file(), SampleMatrix.LOCATIONS);

        assertThat(read.faults().kept()).isEmpty();
        assertThat(read.controls()).hasSize(46);
        var places = read.controls().values().stream()
                .mapToLong(it -> it.scope().places().count());
        assertThat(places.sum()).isEqualTo(68);
        var samples = read.controls().values().stream()
                .mapToLong(it -> it.scope().places().count() * it.plan().sampleSize());
        assertThat(samples.sum()).isEqualTo(576);
    }

    @ParameterizedTest(name = "{1} = {2}: {3}")
    @CsvSource(delimiter = '~', textBlock = """
        P2P-05 ~ control_id ~ p2p-5 ~ capitals, a hyphen and digits, such as P2P-05
        P2P-05 ~ control_id ~ '' ~ a value
        P2P-05 ~ control_id ~ P2P-04 ~ each control once; row 20 has it already
        P2P-05 ~ control_title ~ '' ~ a value
        P2P-05 ~ control_title ~ =1+1 ~ a value; formulas aren't read
        P2P-05 ~ process ~ P2X ~ one of O2C, P2P, R2R, PAY, TRE, ITG, ELC
        P2P-05 ~ process ~ p2p ~ one of O2C, P2P, R2R, PAY, TRE, ITG, ELC
        P2P-05 ~ control_level ~ SITE ~ one of ENTITY, PROCESS, ITGC
        P2P-05 ~ control_type ~ BOTH ~ one of PREVENTIVE, DETECTIVE, CORRECTIVE
        P2P-05 ~ control_nature ~ ROBOT ~ one of MANUAL, AUTOMATED, IT_DEPENDENT_MANUAL
        P2P-05 ~ risk_rating ~ HUGE ~ one of LOW, MODERATE, HIGH
        P2P-05 ~ status ~ OPEN ~ one of DRAFT, ACTIVE, RETIRED
        P2P-05 ~ itgc_domain ~ CLOUD ~ one of ACCESS, CHANGE, OPERATIONS, DEVELOPMENT
        P2P-05 ~ assertions ~ EO;XX ~ some of EO, C, VA, RO, PD, parted by ;
        P2P-05 ~ assertions ~ EO;EO ~ each item once
        P2P-05 ~ assertions ~ ; ~ some of EO, C, VA, RO, PD, parted by ;
        P2P-05 ~ test_methods ~ GUESS ~ some of INQUIRY, OBSERVATION, INSPECTION, REPERFORMANCE, parted by ;
        P2P-05 ~ key_control ~ yes ~ Y or N
        P2P-05 ~ expected_population ~ many ~ a whole number from 0 to 999,999,999
        P2P-05 ~ sample_size ~ -1 ~ a whole number from 0 to 999,999,999
        P2P-05 ~ sample_size ~ 1.5 ~ a whole number from 0 to 999,999,999
        P2P-05 ~ effective_from ~ 01.01.2027 ~ a date as YYYY-MM-DD
        P2P-05 ~ effective_from ~ 2027-02-30 ~ a date as YYYY-MM-DD
        P2P-05 ~ coso_principle ~ 18 ~ numbers from 1 to 17, parted by ;
        P2P-05 ~ coso_component ~ RISK_ASSESSMENT ~ CONTROL_ACTIVITIES, which holds principle 10
        P2P-05 ~ test_attributes ~ no letter ~ items such as A: approved before posting, parted by |
        P2P-05 ~ test_attributes ~ A: one|A: two ~ each letter once
        P2P-05 ~ control_owner_role ~ the boss ~ a role in capitals, such as AP_MANAGER
        P2P-05 ~ tester_role ~ SOX_REVIEWER ~ another role than tester_role (SOD-02)
        P2P-05 ~ tester_role ~ EXTERNAL_AUDITOR ~ a role of the company; the external auditor only reads (SOD-08)
        P2P-05 ~ performer_role ~ SOX_TESTER ~ another role than performer_role (SOD-01)
        P2P-05 ~ control_owner_role ~ SOX_TESTER ~ another role than control_owner_role (SOD-01)
        P2P-05 ~ performer_role ~ SOX_REVIEWER ~ another role than performer_role (SOD-02)
        P2P-05 ~ control_owner_role ~ SOX_REVIEWER ~ another role than control_owner_role (SOD-02)
        P2P-05 ~ compensating_control_ids ~ P2P-99 ~ controls of this file; P2P-99 isn't one
        P2P-05 ~ compensating_control_ids ~ P2P-05 ~ other controls, not the control itself
        P2P-05 ~ compensating_control_ids ~ five ~ control ids such as P2P-05, parted by ;
        P2P-05 ~ related_itgc_ids ~ ITG-01;P2P-04 ~ controls of level ITGC; P2P-04 isn't one
        P2P-05 ~ location ~ L900 ~ as instance_mode is PER_LOCATION, known locations: L100, L200, L300
        P2P-05 ~ location ~ ALL ~ as instance_mode is PER_LOCATION, known locations: L100, L200, L300
        P2P-05 ~ location ~ '' ~ a value
        P2P-04 ~ location ~ L900 ~ ALL, or known locations: L100, L200, L300
        ITG-01 ~ itgc_domain ~ '' ~ a domain, as control_level is ITGC: ACCESS, CHANGE, OPERATIONS, DEVELOPMENT
        """)
    void a_fault_is_named_with_what_is_expected(String control, String column, String value, String expected) {
        var faults = faultsOf(new SampleMatrix().with(control, column, value));

        assertThat(faults).extracting(MatrixFault::expected).contains(expected);
        assertThat(faults).extracting(MatrixFault::row).doesNotContain(0);
    }

    @Test
    void a_fault_says_row_column_and_value() {
        assertThat(faultsOf(new SampleMatrix().with("ELC-02", "frequency", "YEARLY")))
                .containsExactly(new MatrixFault(3, "frequency", "YEARLY", "one of " + Vocabulary.of(Frequency.class)));
    }

    @Test
    void the_sample_is_the_sum_of_its_parts_and_within_the_population() {
        assertThat(expectations(new SampleMatrix().with("P2P-01", "sample_interim", "29")))
                .containsExactly("sample_interim + sample_rollforward = 39");
        assertThat(expectations(new SampleMatrix().with("P2P-01", "expected_population", "39")))
                .containsExactly("no more than expected_population, 39");
    }

    @Test
    void an_active_key_control_is_tested() {
        var untested = new SampleMatrix()
                .with("P2P-01", "sample_size", "0")
                .with("P2P-01", "sample_interim", "0")
                .with("P2P-01", "sample_rollforward", "0");

        assertThat(expectations(untested)).containsExactly("at least 1, as a key control is tested every year");
        assertThat(expectations(untested.with("P2P-01", "status", "DRAFT"))).isEmpty();
    }

    @Test
    void nobody_leans_on_a_retired_control() {
        assertThat(expectations(new SampleMatrix().with("ITG-04", "status", "RETIRED")))
                .contains("controls in force; ITG-04 is RETIRED");
    }

    @Test
    void text_has_a_length_it_may_not_pass_and_no_control_characters() {
        assertThat(expectations(new SampleMatrix().with("P2P-01", "control_title", "x".repeat(201))))
                .containsExactly("at most 200 characters, not 201");
        assertThat(expectations(new SampleMatrix().with("P2P-01", "control_title", "a\u0000b")))
                .containsExactly("text without control characters");
    }

    @Test
    void missing_unknown_and_repeated_columns_are_named_together() {
        var sample = new SampleMatrix().withHeader("frequency", "rhythm").withHeader("status", "process");

        assertThat(faultsOf(sample))
                .filteredOn(it -> it.row() == 1)
                .extracting(MatrixFault::column)
                .containsExactlyInAnyOrder("frequency", "rhythm", "status", "process");
    }

    @Test
    void an_unknown_column_is_told_in_few_words_and_otherwise_where_none_is_missing() {
        assertThat(faultsOf(new SampleMatrix().withHeader("frequency", "rhythm")))
                .filteredOn(it -> it.column().equals("rhythm"))
                .extracting(MatrixFault::expected)
                .containsExactly("the name of one of the 40 columns; those the file lacks are listed here too");
        assertThat(faultsOf(new SampleMatrix().withColumn("rhythm")))
                .filteredOn(it -> it.column().equals("rhythm"))
                .extracting(MatrixFault::expected)
                .containsExactly("nothing more: the file has all 40 columns, and this is none of them");
    }

    @Test
    void all_faults_are_counted_and_the_first_thousand_kept() {
        var sample = new SampleMatrix();
        for (int i = 0; i < 1_500; i++) {
            sample.copied("P2P-05", "x" + i);
        }

        var faults = MatrixReader.read(sample.file(), SampleMatrix.LOCATIONS).faults();

        assertThat(faults.count()).isEqualTo(1_500);
        assertThat(faults.kept()).hasSize(1_000);
    }

    @Test
    void where_no_location_is_set_up_the_fault_says_so() {
        var read = MatrixReader.read(new SampleMatrix().file(), Set.of());

        assertThat(read.faults().kept())
                .extracting(MatrixFault::expected)
                .contains("as instance_mode is PER_LOCATION, known locations, of which none is set up");
    }

    private static List<String> expectations(SampleMatrix sample) {
        return faultsOf(sample).stream().map(MatrixFault::expected).toList();
    }

    private static List<MatrixFault> faultsOf(SampleMatrix sample) {
        return MatrixReader.read(sample.file(), SampleMatrix.LOCATIONS).faults().kept();
    }
}
