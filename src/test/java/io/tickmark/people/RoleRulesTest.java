package io.tickmark.people;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RoleRulesTest {

    private static final PersonId SOMEBODY = new PersonId("somebody");

    private final RoleRules rules = new RoleRules(new MockEnvironment());

    @Test
    void an_external_auditor_holds_no_other_role() {
        assertThatThrownBy(() -> rules.check(SOMEBODY, Set.of(Role.EXTERNAL_AUDITOR, Role.SOX_TESTER), Set.of()))
                .isInstanceOf(RolesIncompatible.class)
                .hasMessageEndingWith("(SOD-08)");
    }

    @Test
    void an_external_auditor_holds_no_other_role_in_the_demo_either() {
        assertThatThrownBy(() -> inDemo().check(SOMEBODY, Set.of(Role.EXTERNAL_AUDITOR, Role.ADMIN), Set.of()))
                .hasMessageEndingWith("(SOD-08)");
    }

    @Test
    void an_administrator_holds_no_business_role() {
        assertThatThrownBy(() -> rules.check(SOMEBODY, Set.of(Role.ADMIN, Role.SOX_PMO), Set.of()))
                .isInstanceOf(RolesIncompatible.class)
                .hasMessageEndingWith("(SOD-09)");
    }

    @Test
    void an_administrator_may_hold_a_business_role_in_the_demo() {
        assertThatNoException().isThrownBy(() -> inDemo().check(SOMEBODY, Set.of(Role.ADMIN, Role.SOX_PMO), Set.of()));
    }

    @Test
    void business_roles_go_together() {
        assertThatNoException()
                .isThrownBy(() -> rules.check(SOMEBODY, Set.of(Role.CONTROL_OWNER, Role.CONTROL_PERFORMER), Set.of()));
    }

    @Test
    void neither_external_auditors_nor_administrators_hold_a_post() {
        var post = Set.of(Position.of("AP_MANAGER"));
        assertThatThrownBy(() -> rules.check(SOMEBODY, Set.of(Role.EXTERNAL_AUDITOR), post))
                .hasMessageEndingWith("(SOD-08)");
        assertThatThrownBy(() -> rules.check(SOMEBODY, Set.of(Role.ADMIN), post))
                .hasMessageEndingWith("(SOD-09)");
        assertThatNoException().isThrownBy(() -> rules.check(SOMEBODY, Set.of(Role.CONTROL_OWNER), post));
    }

    private static RoleRules inDemo() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("demo");
        return new RoleRules(environment);
    }
}
