package io.tickmark.people;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import org.jspecify.annotations.Nullable;

/** Roles that one person may not hold together (SOD-08, SOD-09), or that somebody has to keep. */
public class RolesIncompatible extends Refused {

    private RolesIncompatible(PersonId person, @Nullable String rule, Sentence sentence) {
        super(PersonEvent.subject(person.value()), "CHANGE_ROLES", rule, sentence);
    }

    static RolesIncompatible externalAuditor(PersonId person) {
        return new RolesIncompatible(
                person,
                "SOD-08",
                Sentence.of(
                        "roles.externalAuditor",
                        "An external auditor reads and comments only, so the role goes with no other. Remove the other roles,"
                                + " or register a second person."));
    }

    static RolesIncompatible administrator(PersonId person) {
        return new RolesIncompatible(
                person,
                "SOD-09",
                Sentence.of(
                        "roles.administrator",
                        "An administrator has no business role, so the role goes with no other. Remove the other roles, or"
                                + " register a second person."));
    }

    static RolesIncompatible auditorsPost(PersonId person) {
        return new RolesIncompatible(
                person,
                "SOD-08",
                Sentence.of(
                        "roles.auditorsPost",
                        "An external auditor holds no post in the company: its work would be offered to them."
                                + " Remove the posts, or register a second person."));
    }

    static RolesIncompatible administratorsPost(PersonId person) {
        return new RolesIncompatible(
                person,
                "SOD-09",
                Sentence.of(
                        "roles.administratorsPost",
                        "An administrator holds no post in the company: its work would be offered to them."
                                + " Remove the posts, or register a second person."));
    }

    static RolesIncompatible lastAdministrator(PersonId person) {
        return new RolesIncompatible(
                person,
                null,
                Sentence.of(
                        "roles.lastAdministrator",
                        person
                                + " is the last active administrator, and without one nobody could let people in. Make somebody"
                                + " else an administrator first.",
                        person));
    }
}
