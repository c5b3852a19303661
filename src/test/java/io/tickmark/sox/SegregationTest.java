package io.tickmark.sox;

import static io.tickmark.sox.TestingExamples.AUDITOR;
import static io.tickmark.sox.TestingExamples.OWNER;
import static io.tickmark.sox.TestingExamples.REVIEWER;
import static io.tickmark.sox.TestingExamples.TESTER;
import static io.tickmark.sox.TestingExamples.identity;
import static io.tickmark.sox.TestingExamples.people;
import static io.tickmark.sox.TestingExamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.matrix.ControlId;
import io.tickmark.people.PersonDetails;
import io.tickmark.people.Position;
import io.tickmark.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegregationTest {

    private static final Hands NONE = new Hands(Set.of(), Set.of(), Set.of());

    private final Segregation rules = rules(NONE);

    @Test
    void WF_01_only_the_testing_staff_tests_and_reviews() {
        assertThat(rule(rules.toTester(person("b.whitfield", Role.CONTROL_OWNER))))
                .isEqualTo("WF-01");
        assertThat(rule(rules.toReviewer(person("b.whitfield", Role.SOX_TESTER))))
                .isEqualTo("WF-01");
        assertThat(rules.toTester(person("p.iyer", Role.IT_AUDITOR))).isEmpty();
    }

    @Test
    void WF_01_a_post_counts_where_it_is_held() {
        var post = new Assignment(OWNER.id(), null, "PLANT_TESTER", null, "SOX_REVIEWER", null);
        var rules = new Segregation(identity(15), post, NONE, List.of());
        assertThat(rules.toTester(holding("PLANT_TESTER@L200"))).isEmpty();
        assertThat(rules.toTester(holding("PLANT_TESTER"))).isEmpty();
        assertThat(rule(rules.toTester(holding("PLANT_TESTER@L300")))).isEqualTo("WF-01");
    }

    @Test
    void a_tester_without_any_part_in_the_control_may_test() {
        assertThat(rules.toTester(TESTER)).isEmpty();
    }

    @Test
    void SOD_01_owner_performer_and_reviewer_may_not_test() {
        assertThat(rule(rules.toTester(OWNER))).isEqualTo("SOD-01");
        assertThat(rule(rules.toTester(person("c.alvarez")))).isEqualTo("SOD-01");
        assertThat(rule(rules(new Hands(Set.of(), Set.of(), Set.of(REVIEWER.id())))
                        .toTester(REVIEWER)))
                .isEqualTo("SOD-01");
    }

    @Test
    void SOD_02_tester_owner_and_performer_may_not_review() {
        assertThat(rule(rules(new Hands(Set.of(), Set.of(TESTER.id()), Set.of()))
                        .toReviewer(TESTER)))
                .isEqualTo("SOD-02");
        assertThat(rule(rules.toReviewer(OWNER))).isEqualTo("SOD-02");
        assertThat(rule(rules.toReviewer(person("c.alvarez")))).isEqualTo("SOD-02");
    }

    @Test
    void SOD_03_only_a_performance_within_the_cycle_counts() {
        assertThat(performed("2026-01-01", "2026-12-31")).isEmpty();
        assertThat(rule(performed("2026-01-01", "2027-01-01"))).isEqualTo("SOD-03");
        assertThat(rule(performed("2027-12-31", null))).isEqualTo("SOD-03");
        assertThat(performed("2028-01-01", null)).isEmpty();
    }

    @Test
    void SOD_03_a_tested_period_beyond_the_year_end_counts_too() {
        var late = new TestIdentity(
                "FY27-R2R-09-TOE-YE",
                new ControlId("R2R-09"),
                1,
                null,
                "Year-end close",
                TestPhase.YEAR_END,
                LocalDate.of(2027, 12, 1),
                LocalDate.of(2028, 1, 31),
                1,
                LocalDate.of(2027, 12, 31));
        var january = new Performed(TESTER.id(), LocalDate.of(2028, 1, 2), LocalDate.of(2028, 1, 20));
        assertThat(rule(new Segregation(late, people(), NONE, List.of(january)).toTester(TESTER)))
                .isEqualTo("SOD-03");
    }

    @Test
    void SOD_08_an_external_auditor_takes_no_part() {
        assertThat(rule(rules.toOwner(AUDITOR))).isEqualTo("SOD-08");
        assertThat(rule(rules.toTester(AUDITOR))).isEqualTo("SOD-08");
        assertThat(rule(rules.toReviewer(AUDITOR))).isEqualTo("SOD-08");
    }

    @Test
    void SOD_09_who_only_administers_takes_no_part() {
        var admin = person("w.hale", Role.ADMIN);
        assertThat(rule(rules.toOwner(admin))).isEqualTo("SOD-09");
        assertThat(rule(rules.toTester(admin))).isEqualTo("SOD-09");
        assertThat(rules.toOwner(person("w.hale", Role.ADMIN, Role.CONTROL_OWNER)))
                .isEmpty();
    }

    private static Optional<Objection> performed(String from, String to) {
        var end = to == null ? null : LocalDate.parse(to);
        var history = List.of(new Performed(TESTER.id(), LocalDate.parse(from), end));
        return new Segregation(identity(15), people(), NONE, history).toTester(TESTER);
    }

    private static PersonDetails holding(String post) {
        var nobody = person("o.benes");
        return new PersonDetails(
                nobody.id(),
                nobody.name(),
                nobody.email(),
                Set.of(),
                Set.of(Position.parse(post)),
                nobody.zone(),
                nobody.locale(),
                true,
                null);
    }

    private static Segregation rules(Hands hands) {
        return new Segregation(identity(15), people(), hands, List.of());
    }

    private static String rule(Optional<Objection> objection) {
        return objection.map(Objection::rule).orElse("none");
    }
}
