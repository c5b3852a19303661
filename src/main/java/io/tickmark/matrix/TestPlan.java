package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.List;

/**
 * How a control is tested; every number is per instance and year (domain.md 4.2).
 *
 * @param evidenceExpected what the owner is asked for
 */
@Embeddable
public record TestPlan(
        @Column(name = "population_source") String populationSource,
        @Column(name = "expected_population") int expectedPopulation,
        @Column(name = "sample_size") int sampleSize,
        @Column(name = "sample_interim") int interim,
        @Column(name = "sample_rollforward") int rollForward,

        @Column(name = "test_methods") @Convert(converter = TestMethodList.class)
        List<TestMethod> methods,

        @Column(name = "test_attributes") @Convert(converter = TestAttributeList.class)
        List<TestAttribute> attributes,

        @Column(name = "evidence_expected") @Convert(converter = TextList.class)
        List<String> evidenceExpected) {

    public TestPlan {
        methods = List.copyOf(methods);
        attributes = List.copyOf(attributes);
        evidenceExpected = List.copyOf(evidenceExpected);
    }
}
