package io.tickmark.sox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.NotFound;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.MatrixImport;
import io.tickmark.people.ChangePerson;
import io.tickmark.people.NewPerson;
import io.tickmark.people.People;
import io.tickmark.people.PersonId;
import io.tickmark.people.Position;
import io.tickmark.people.Role;
import io.tickmark.sox.demo.DemoMatrix;
import io.tickmark.work.Moment;
import io.tickmark.work.WorkItemDetails;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** SOD-03 is asked of all that is known, and not only of what somebody remembered to note. */
@IntegrationTest
@ActiveProfiles("demo")
@WithMockUser(username = "d.marchetti", roles = "SOX_PMO")
@Transactional
@RecordApplicationEvents
abstract class PerformanceHistorySuite {

    private static final ControlId P2P_05 = new ControlId("P2P-05");

    @Autowired
    private TestingBinder binder;

    @Autowired
    private TestingRounds rounds;

    @Autowired
    private PerformanceBook performances;

    @Autowired
    private People people;

    @Autowired
    private TestWorkRule rule;

    @Autowired
    private MatrixImport imports;

    @Autowired
    private ApplicationEvents events;

    @Test
    void each_holder_of_the_performers_post_counts_and_not_only_the_first() {
        post("s.novak", Set.of(Role.SOX_TESTER), "AP_ACCOUNTANT@L200");
        assertThat(rulesAgainst("s.novak")).containsExactly("SOD-03");
    }

    @Test
    void the_performer_of_the_interim_test_counts_though_another_holds_the_post_now() {
        post("p.salinas", Set.of(Role.SOX_TESTER));
        post("s.lindholm", Set.of(Role.CONTROL_PERFORMER), "AP_ACCOUNTANT@L200");
        assertThat(rulesAgainst("p.salinas")).containsExactly("SOD-03");
    }

    @Test
    void SOD_01_who_holds_the_owners_post_may_not_test_though_another_is_named_as_owner() {
        post("s.novak", Set.of(Role.SOX_TESTER), "TREASURY_MANAGER");
        assertThat(rulesAgainst("s.novak", new PersonId("a.reyes"))).containsExactly("SOD-01");
    }

    @Test
    void SOD_02_who_holds_the_performers_or_the_owners_post_may_not_review() {
        post("e.fontaine", Set.of(Role.SOX_REVIEWER), "AP_ACCOUNTANT@L200");
        assertThat(rulesAgainstReviewer("e.fontaine")).containsExactly("SOD-02");
        post("e.fontaine", Set.of(Role.SOX_REVIEWER), "TREASURY_MANAGER");
        assertThat(rulesAgainstReviewer("e.fontaine")).containsOnly("SOD-02");
    }

    @Test
    void SOD_03_who_holds_the_performers_post_everywhere_counts_behind_the_one_who_holds_it_here() {
        post("s.novak", Set.of(Role.SOX_TESTER), "AP_ACCOUNTANT");
        assertThat(rulesAgainst("s.novak")).containsExactly("SOD-03");
    }

    @Test
    void SOD_03_who_held_the_performers_post_this_year_may_not_test_though_it_was_taken_away() {
        As.person(
                "w.hale",
                Role.ADMIN,
                () -> people.register(new NewPerson(
                        "h.meyer",
                        "Hanna Meyer",
                        "h.meyer@brackwater.example",
                        Set.of(Role.CONTROL_PERFORMER),
                        Set.of(Position.parse("AP_ACCOUNTANT@L200")),
                        ZoneId.of("UTC"),
                        Locale.ENGLISH)));
        post("h.meyer", Set.of(Role.SOX_TESTER));
        assertThat(rulesAgainst("h.meyer")).containsExactly("SOD-03");
    }

    @Test
    void SOD_03_who_holds_the_post_that_performed_before_the_matrix_changed_may_not_test() {
        post("s.novak", Set.of(Role.SOX_TESTER), "PLANT_CONTROLLER@L200");
        assertThat(rulesAgainst("s.novak")).isEmpty();
        performedBy("PLANT_CONTROLLER");
        performedBy("AP_ACCOUNTANT");
        assertThat(rulesAgainst("s.novak")).containsExactly("SOD-03");
    }

    @Test
    void WF_01_nobody_is_named_whose_last_day_is_over() {
        As.person(
                "w.hale",
                Role.ADMIN,
                () -> people.end(new PersonId("s.novak"), LocalDate.of(2020, 1, 31), "Left the company"));
        assertThat(rulesAgainst("s.novak")).containsExactly("WF-01");
    }

    @Test
    void who_holds_the_post_elsewhere_may_test() {
        post("s.novak", Set.of(Role.SOX_TESTER), "AP_ACCOUNTANT@L300");
        assertThat(rulesAgainst("s.novak")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Moment.class)
    void SOD_12_a_stand_in_meets_the_same_rules_at_claim_reassignment_and_completion(Moment moment) {
        var work = testingOfP2p05();
        assertThatNoException().isThrownBy(() -> rule.check(moment, work, new PersonId("s.novak")));
        noted("s.novak");
        assertThatThrownBy(() -> rule.check(moment, work, new PersonId("s.novak")))
                .isInstanceOf(TestRefusal.class)
                .hasMessageContaining("(SOD-03)");
    }

    @Test
    void a_note_is_about_somebody_and_something_known() {
        var from = yearEnd().minusMonths(6);
        assertThatThrownBy(() ->
                        performances.note(new RecordPerformance(new PersonId("nobody"), P2P_05, "L200", from, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        performances.note(new RecordPerformance(new PersonId("s.novak"), P2P_05, "L999", from, null)))
                .isInstanceOf(NotFound.class);
        performances.note(new RecordPerformance(new PersonId("s.novak"), P2P_05, null, from, null));
        assertThat(rulesAgainst("s.novak")).containsExactly("SOD-03");
    }

    @Test
    void WF_10_a_note_that_was_wrong_is_withdrawn_with_a_reason_kept_and_no_longer_counted() {
        var note = noted("s.novak");
        assertThatThrownBy(() -> performances.withdraw(P2P_05, note.id(), " ")).hasMessageEndingWith("(WF-10)");
        performances.withdraw(P2P_05, note.id(), "It was another S. Novak");
        assertThat(rulesAgainst("s.novak")).isEmpty();
        assertThat(performances.of(P2P_05))
                .filteredOn(it -> it.id().equals(note.id()))
                .singleElement()
                .satisfies(
                        it -> assertThat(it.withdrawal()).extracting("reason").isEqualTo("It was another S. Novak"));
        assertThatThrownBy(() -> performances.end(P2P_05, note.id(), yearStart().plusMonths(1)))
                .isInstanceOf(PerformanceRefusal.class)
                .hasMessageContaining("(WF-10)");
        assertThat(events.stream(PerformanceWithdrawn.class))
                .singleElement()
                .satisfies(event -> assertThat(event.fact().reason().text()).isEqualTo("It was another S. Novak"));
    }

    @Test
    void SOD_03_a_note_is_ended_once_and_not_before_it_began() {
        var note = noted("s.novak");
        assertThatThrownBy(() -> performances.end(P2P_05, note.id(), yearStart().minusDays(1)))
                .isInstanceOf(PerformanceRefusal.class);
        performances.end(P2P_05, note.id(), yearStart().plusMonths(3));
        assertThat(rulesAgainst("s.novak")).as("he performed in the year").containsExactly("SOD-03");
        assertThatThrownBy(() -> performances.end(P2P_05, note.id(), yearStart().plusMonths(4)))
                .hasMessageContaining("ended on " + yearStart().plusMonths(3));
    }

    private WorkItemDetails testingOfP2p05() {
        var round = binder.rounds(binder.cycles().getFirst().id()).getFirst().id();
        var test = binder.tests(round).stream()
                .filter(row -> row.identity().control().equals(P2P_05))
                .filter(row -> "L200".equals(row.identity().location()))
                .findFirst()
                .orElseThrow();
        return WorkOfTests.toTest(test.id());
    }

    private PerformanceDetails noted(String person) {
        performances.note(new RecordPerformance(new PersonId(person), P2P_05, "L200", yearStart(), null));
        return performances.of(P2P_05).stream()
                .filter(it -> it.person().value().equals(person) && it.goesOn())
                .findFirst()
                .orElseThrow();
    }

    private List<String> rulesAgainst(String tester) {
        return rulesAgainst(tester, null);
    }

    private List<String> rulesAgainst(String tester, @Nullable PersonId owner) {
        return rulesAgainst(new TestChange(P2P_05, "L200", owner, new PersonId(tester), null, null));
    }

    private List<String> rulesAgainstReviewer(String reviewer) {
        return rulesAgainst(
                new TestChange(P2P_05, "L200", new PersonId("a.reyes"), null, new PersonId(reviewer), null));
    }

    private List<String> rulesAgainst(TestChange change) {
        var plan = new PlanRound(
                binder.cycles().getFirst().id(),
                TestPhase.WALKTHROUGH,
                Set.of(P2P_05),
                yearEnd().minusMonths(2),
                yearEnd(),
                yearEnd().plusDays(20),
                List.of(change));
        return rounds.preview(plan).problems().stream().map(RoundProblem::rule).toList();
    }

    private void performedBy(String post) {
        var file = DemoMatrix.sample().with("P2P-05", "performer_role", post).file();
        imports.apply(file, imports.preview(file).fingerprint());
    }

    private LocalDate yearStart() {
        return yearEnd().withDayOfYear(1);
    }

    private LocalDate yearEnd() {
        return binder.cycles().getFirst().fiscalYearEnd();
    }

    private void post(String username, Set<Role> roles, String... posts) {
        var seen = people.get(new PersonId(username));
        var held = Set.of(posts).stream().map(Position::parse).collect(Collectors.toSet());
        As.person(
                "w.hale",
                Role.ADMIN,
                () -> people.change(new ChangePerson(seen, seen.name(), seen.email(), roles, held)));
    }
}
