package io.tickmark.people;

import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** Which roles and posts one person may hold together (SOD-08, SOD-09). */
@Component
class RoleRules {

    private final boolean demo;

    RoleRules(Environment environment) {
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    void check(PersonId person, Set<Role> roles, Set<Position> positions) {
        check(person, roles);
        if (!positions.isEmpty() && roles.contains(Role.EXTERNAL_AUDITOR)) {
            throw RolesIncompatible.auditorsPost(person);
        }
        if (!positions.isEmpty() && roles.contains(Role.ADMIN) && !demo) {
            throw RolesIncompatible.administratorsPost(person);
        }
    }

    private void check(PersonId person, Set<Role> roles) {
        if (roles.size() > 1 && roles.contains(Role.EXTERNAL_AUDITOR)) {
            throw RolesIncompatible.externalAuditor(person);
        }
        if (roles.size() > 1 && roles.contains(Role.ADMIN) && !demo) {
            throw RolesIncompatible.administrator(person);
        }
    }
}
