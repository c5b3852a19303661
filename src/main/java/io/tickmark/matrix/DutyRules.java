package io.tickmark.matrix;

/** SOD-01, SOD-02 and SOD-08 as far as roles can tell; persons are checked again when a round opens. */
final class DutyRules {

    private DutyRules() {}

    static void check(MatrixCells cells, ControlRoles roles) {
        differ(
                cells,
                MatrixColumn.TESTER_ROLE,
                roles.tester(),
                MatrixColumn.PERFORMER_ROLE,
                roles.performer(),
                "SOD-01");
        differ(
                cells,
                MatrixColumn.TESTER_ROLE,
                roles.tester(),
                MatrixColumn.CONTROL_OWNER_ROLE,
                roles.owner(),
                "SOD-01");
        differ(cells, MatrixColumn.REVIEWER_ROLE, roles.reviewer(), MatrixColumn.TESTER_ROLE, roles.tester(), "SOD-02");
        differ(
                cells,
                MatrixColumn.REVIEWER_ROLE,
                roles.reviewer(),
                MatrixColumn.PERFORMER_ROLE,
                roles.performer(),
                "SOD-02");
        differ(
                cells,
                MatrixColumn.REVIEWER_ROLE,
                roles.reviewer(),
                MatrixColumn.CONTROL_OWNER_ROLE,
                roles.owner(),
                "SOD-02");
        company(cells, MatrixColumn.CONTROL_OWNER_ROLE, roles.owner());
        company(cells, MatrixColumn.PERFORMER_ROLE, roles.performer());
        company(cells, MatrixColumn.TESTER_ROLE, roles.tester());
        company(cells, MatrixColumn.REVIEWER_ROLE, roles.reviewer());
    }

    private static void differ(
            MatrixCells cells, MatrixColumn column, String role, MatrixColumn from, String other, String rule) {
        if (cells.sound(column, from) && role.equals(other)) {
            cells.fault(column, "another role than " + from.header() + " (" + rule + ")");
        }
    }

    private static void company(MatrixCells cells, MatrixColumn column, String role) {
        if (role.equals("EXTERNAL_AUDITOR")) {
            cells.fault(column, "a role of the company; the external auditor only reads (SOD-08)");
        }
    }
}
