package io.tickmark.people;

/** The names of {@link Role}, for annotations, which take constants only. */
public final class Roles {

    public static final String SOX_PMO = "SOX_PMO";
    public static final String CONTROL_OWNER = "CONTROL_OWNER";
    public static final String CONTROL_PERFORMER = "CONTROL_PERFORMER";
    public static final String PROCESS_OWNER = "PROCESS_OWNER";
    public static final String SOX_TESTER = "SOX_TESTER";
    public static final String IT_AUDITOR = "IT_AUDITOR";
    public static final String SOX_REVIEWER = "SOX_REVIEWER";
    public static final String CORPORATE_CONTROLLER = "CORPORATE_CONTROLLER";
    public static final String DISCLOSURE_COMMITTEE = "DISCLOSURE_COMMITTEE";
    public static final String CFO = "CFO";
    public static final String CEO = "CEO";
    public static final String AUDIT_COMMITTEE = "AUDIT_COMMITTEE";
    public static final String EXTERNAL_AUDITOR = "EXTERNAL_AUDITOR";
    public static final String CAE = "CAE";
    public static final String ADMIN = "ADMIN";

    private Roles() {}
}
