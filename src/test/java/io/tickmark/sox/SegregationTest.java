package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.AUDITOR;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.identity;
import static io.tickmark.sox.TestingExamples.people;
import static io.tickmark.sox.TestingExamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SegregationTest {

    private final Segregation rules = new Segregation(identity(15), people(), List.of());

    @Test
    void WF_01_only_the_testing_staff_tests_and_reviews() {
        var rules = new Segregation(identity(15), people(), List.of());
        assertThat(rule(rules.toTester(person("b.whitfield", Role.CONTROL_OWNER), List.of())))
                .isEqualTo("WF-01");
        assertThat(rule(rules.toReviewer(person("b.whitfield", Role.SOX_TESTER), List.of())))
                .isEqualTo("WF-01");
        assertThat(rules.toTester(person("p.iyer", Role.IT_AUDITOR), List.of())).isEmpty();
    }

    @Test
    void a_tester_without_any_part_in_the_control_may_test() {
        assertThat(rules.toTester(TESTER, List.of())).isEmpty();
    }

    @Test
    void SOD_01_owner_performer_and_reviewer_may_not_test() {
        assertThat(rule(rules.toTester(OWNER, List.of()))).isEqualTo("SOD-01");
        assertThat(rule(rules.toTester(person("c.alvarez"), List.of()))).isEqualTo("SOD-01");
        assertThat(rule(rules.toTester(REVIEWER, List.of(REVIEWER.id())))).isEqualTo("SOD-01");
    }

    @Test
    void SOD_02_tester_owner_and_performer_may_not_review() {
        assertThat(rule(rules.toReviewer(TESTER, List.of(TESTER.id())))).isEqualTo("SOD-02");
        assertThat(rule(rules.toReviewer(OWNER, List.of()))).isEqualTo("SOD-02");
        assertThat(rule(rules.toReviewer(person("c.alvarez"), List.of()))).isEqualTo("SOD-02");
    }

    @Test
    void SOD_03_only_a_performance_within_the_cycle_counts() {
        assertThat(performed("2026-01-01", "2026-12-31")).isEmpty();
        assertThat(rule(performed("2026-01-01", "2027-01-01"))).isEqualTo("SOD-03");
        assertThat(rule(performed("2027-12-31", null))).isEqualTo("SOD-03");
        assertThat(performed("2028-01-01", null)).isEmpty();
    }

    @Test
    void SOD_08_an_external_auditor_takes_no_part() {
        assertThat(rule(rules.toOwner(AUDITOR))).isEqualTo("SOD-08");
        assertThat(rule(rules.toTester(AUDITOR, List.of()))).isEqualTo("SOD-08");
        assertThat(rule(rules.toReviewer(AUDITOR, List.of()))).isEqualTo("SOD-08");
    }

    private static Optional<Objection> performed(String from, String to) {
        var end = to == null ? null : LocalDate.parse(to);
        var history = List.of(new Performed(TESTER.id(), LocalDate.parse(from), end));
        return new Segregation(identity(15), people(), history).toTester(TESTER, List.of());
    }

    private static String rule(Optional<Objection> objection) {
        return objection.map(Objection::rule).orElse("none");
    }
}
