package io.tickmark.people;

/** What a person may do in Tickmark (domain.md 1.2). */
public enum Role {
    SOX_PMO,
    CONTROL_OWNER,
    CONTROL_PERFORMER,
    PROCESS_OWNER,
    SOX_TESTER,
    IT_AUDITOR,
    SOX_REVIEWER,
    CORPORATE_CONTROLLER,
    DISCLOSURE_COMMITTEE,
    CFO,
    CEO,
    AUDIT_COMMITTEE,
    EXTERNAL_AUDITOR,
    CAE,
    ADMIN;

    /** The name Spring Security knows this role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
