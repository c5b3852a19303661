package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tickmark.kernel.NotFound;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.transaction.annotation.Transactional;

/** Who is found for which post, and what may be changed, on any database. */
@ApplicationModuleTest(verifyAutomatically = false)
@Transactional
abstract class PeopleSuite {

    private static final PersonId GARZA = new PersonId("l.garza");

    @Autowired
    private People people;

    @Autowired
    private Positions posts;

    @Autowired
    private Registrar registrar;

    @Autowired
    private Tenure tenure;

    @BeforeEach
    void a_small_company() {
        register("l.garza", Set.of(Role.CONTROL_OWNER), Position.parse("PLANT_CONTROLLER@L200"));
        register("v.dvorak", Set.of(Role.CONTROL_OWNER), Position.parse("PLANT_CONTROLLER@L300"));
        register("r.tanaka", Set.of(Role.CORPORATE_CONTROLLER), Position.of("PLANT_CONTROLLER"));
        register("s.novak", Set.of(Role.SOX_TESTER));
        register("k.brandt", Set.of(Role.SOX_TESTER));
    }

    @Test
    void a_post_is_first_looked_for_at_its_location() {
        assertThat(names(posts.inPosition("PLANT_CONTROLLER", "L200"))).containsExactly("l.garza");
    }

    @Test
    void where_nobody_holds_a_post_those_who_hold_it_everywhere_do() {
        assertThat(names(posts.inPosition("PLANT_CONTROLLER", "L999"))).containsExactly("r.tanaka");
    }

    @Test
    void the_name_of_a_role_is_a_post_too() {
        assertThat(names(posts.inPosition("SOX_TESTER", "L200"))).containsExactly("k.brandt", "s.novak");
    }

    @Test
    void nobody_holds_an_unknown_post() {
        assertThat(posts.inPosition("ERP", null)).isEmpty();
    }

    @Test
    void who_left_holds_nothing_but_is_still_known() {
        tenure.deactivate(GARZA, "Left the company");
        assertThat(names(posts.inPosition("PLANT_CONTROLLER", "L200"))).containsExactly("r.tanaka");
        assertThat(names(people.holding(Role.CONTROL_OWNER))).containsExactly("v.dvorak");
        assertThat(people.get(GARZA).active()).isFalse();
    }

    @Test
    void WF_01_whose_last_day_is_over_holds_nothing_and_gets_no_work() {
        tenure.end(GARZA, LocalDate.now(ZoneId.of("UTC")).minusDays(2), "Left the company");
        assertThat(names(posts.inPosition("PLANT_CONTROLLER", "L200"))).containsExactly("r.tanaka");
        assertThat(names(people.holding(Role.CONTROL_OWNER))).containsExactly("v.dvorak");
        assertThat(people.working(GARZA)).isEmpty();
        assertThat(names(people.working())).doesNotContain("l.garza").contains("v.dvorak");
        assertThat(names(people.all())).contains("l.garza");
    }

    @Test
    void SOD_03_who_holds_a_post_here_or_everywhere_may_perform_the_control_here() {
        assertThat(usernames(posts.holders(Set.of("PLANT_CONTROLLER")).now("PLANT_CONTROLLER", "L200")))
                .containsExactly("l.garza", "r.tanaka");
        assertThat(usernames(posts.holders(Set.of("PLANT_CONTROLLER")).now("PLANT_CONTROLLER", null)))
                .as("a central control is performed at any place")
                .containsExactly("l.garza", "r.tanaka", "v.dvorak");
        assertThat(usernames(posts.holders(Set.of("SOX_TESTER")).now("SOX_TESTER", "L200")))
                .containsExactly("k.brandt", "s.novak");
    }

    @Test
    void SOD_03_a_post_or_role_that_was_taken_away_is_remembered_with_its_days() {
        holds("l.garza", Set.of(Role.SOX_TESTER));
        assertThat(posts.holders(Set.of("PLANT_CONTROLLER")).before("PLANT_CONTROLLER", "L200"))
                .containsExactly(new PastHolder(GARZA, null, today()));
        assertThat(posts.holders(Set.of("PLANT_CONTROLLER")).before("PLANT_CONTROLLER", null))
                .hasSize(1);
        assertThat(posts.holders(Set.of("PLANT_CONTROLLER")).before("PLANT_CONTROLLER", "L300"))
                .isEmpty();
        assertThat(posts.holders(Set.of("CONTROL_OWNER")).before("CONTROL_OWNER", "L300"))
                .as("the name of a role counts as a post")
                .containsExactly(new PastHolder(GARZA, null, today()));
    }

    @Test
    void a_post_given_and_taken_away_on_one_day_was_a_slip_and_is_not_remembered() {
        holds("l.garza", Set.of(Role.CONTROL_OWNER), "PLANT_CONTROLLER@L200", "TREASURER");
        holds("l.garza", Set.of(Role.CONTROL_OWNER), "PLANT_CONTROLLER@L200");
        assertThat(posts.holders(Set.of("TREASURER")).before("TREASURER", null)).isEmpty();
        assertThat(posts.holders(Set.of("PLANT_CONTROLLER")).before("PLANT_CONTROLLER", "L200"))
                .isEmpty();
    }

    @Test
    void roles_change_to_what_was_asked_for() {
        var seen = people.get(GARZA);
        registrar.change(
                new ChangePerson(seen, seen.name(), seen.email(), Set.of(Role.PROCESS_OWNER), seen.positions()));
        assertThat(people.get(GARZA).roles()).containsExactly(Role.PROCESS_OWNER);
    }

    @Test
    void WF_09_a_form_that_was_overtaken_changes_nothing() {
        var seen = people.get(GARZA);
        registrar.change(new ChangePerson(seen, "Lucía Garza M.", seen.email(), seen.roles(), seen.positions()));
        assertThatThrownBy(() ->
                        registrar.change(new ChangePerson(seen, seen.name(), seen.email(), Set.of(), seen.positions())))
                .isInstanceOf(PersonStale.class)
                .hasMessageContaining("(name)");
        assertThat(people.get(GARZA).roles()).isEqualTo(seen.roles());
    }

    @Test
    void a_username_is_never_given_twice() {
        assertThatThrownBy(() -> register("l.garza", Set.of())).isInstanceOf(PersonIncomplete.class);
    }

    @Test
    void WF_10_nobody_goes_or_comes_back_without_a_reason() {
        assertThatThrownBy(() -> tenure.deactivate(GARZA, " ")).hasMessageEndingWith("(WF-10)");
        assertThatThrownBy(() -> tenure.reactivate(GARZA, "x".repeat(2_001))).hasMessageEndingWith("(WF-10)");
        assertThat(people.get(GARZA).active()).isTrue();
    }

    @Test
    void SOD_08_a_post_is_not_given_to_an_external_auditor_later_on() {
        register("ext.auditor1", Set.of(Role.EXTERNAL_AUDITOR));
        var seen = people.get(new PersonId("ext.auditor1"));
        var post = Set.of(Position.of("AP_MANAGER"));
        assertThatThrownBy(
                        () -> registrar.change(new ChangePerson(seen, seen.name(), seen.email(), seen.roles(), post)))
                .hasMessageEndingWith("(SOD-08)");
    }

    @Test
    void the_last_administrator_stays() {
        register("w.hale", Set.of(Role.ADMIN));
        assertThatThrownBy(() -> tenure.deactivate(new PersonId("w.hale"), "Left"))
                .isInstanceOf(RolesIncompatible.class);
        var seen = people.get(new PersonId("w.hale"));
        assertThatThrownBy(
                        () -> registrar.change(new ChangePerson(seen, seen.name(), seen.email(), Set.of(), Set.of())))
                .isInstanceOf(RolesIncompatible.class);
    }

    @Test
    void an_administrator_whose_last_day_is_set_is_no_one_to_stay_beside() {
        register("w.hale", Set.of(Role.ADMIN));
        register("o.lind", Set.of(Role.ADMIN));
        tenure.end(new PersonId("o.lind"), LocalDate.of(2020, 1, 31), "Retired");

        assertThatThrownBy(() -> tenure.deactivate(new PersonId("w.hale"), "Left"))
                .isInstanceOf(RolesIncompatible.class);
        assertThatThrownBy(() -> tenure.end(new PersonId("w.hale"), LocalDate.of(2030, 1, 31), "Leaves"))
                .isInstanceOf(RolesIncompatible.class);
        tenure.deactivate(new PersonId("o.lind"), "Left");
    }

    @Test
    void an_unknown_person_is_not_found() {
        assertThatThrownBy(() -> people.get(new PersonId("nobody"))).isInstanceOf(NotFound.class);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/New_York"));
    }

    private void holds(String username, Set<Role> roles, String... posts) {
        var seen = people.get(new PersonId(username));
        var held = Arrays.stream(posts).map(Position::parse).collect(Collectors.toSet());
        registrar.change(new ChangePerson(seen, seen.name(), seen.email(), roles, held));
    }

    private void register(String username, Set<Role> roles, Position... positions) {
        registrar.register(new NewPerson(
                username,
                username,
                username + "@brackwater.example",
                roles,
                Set.of(positions),
                ZoneId.of("America/New_York"),
                Locale.ENGLISH));
    }

    private static List<String> usernames(List<PersonId> found) {
        return found.stream().map(PersonId::value).toList();
    }

    private static List<String> names(List<PersonDetails> found) {
        return found.stream().map(person -> person.id().value()).toList();
    }
}
