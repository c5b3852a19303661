package io.tickmark.matrix;

import org.jspecify.annotations.Nullable;

/** Reads the forty columns of one row. */
final class ControlReader {

    private final MatrixCells cells;
    private final CellLists lists;

    ControlReader(MatrixCells cells) {
        this.cells = cells;
        this.lists = new CellLists(cells);
    }

    /** The row's control, or null where the id itself can't be read. */
    @Nullable
    ControlId id() {
        var text = cells.text(MatrixColumn.CONTROL_ID);
        if (ControlId.isValid(text)) {
            return new ControlId(text);
        }
        if (!text.isEmpty()) {
            cells.fault(MatrixColumn.CONTROL_ID, "capitals, a hyphen and digits, such as P2P-05");
        }
        return null;
    }

    ControlContent content() {
        return new ControlContent(statement(), scope(), risk(), design(), coso(), roles(), plan());
    }

    private ControlStatement statement() {
        return new ControlStatement(
                cells.text(MatrixColumn.CONTROL_TITLE),
                cells.text(MatrixColumn.CONTROL_DESCRIPTION),
                cells.one(MatrixColumn.PROCESS, BusinessProcess.class),
                cells.text(MatrixColumn.SUB_PROCESS));
    }

    private ControlScope scope() {
        return new ControlScope(
                lists.texts(MatrixColumn.LOCATION),
                cells.one(MatrixColumn.INSTANCE_MODE, InstanceMode.class),
                cells.date(MatrixColumn.EFFECTIVE_FROM),
                cells.one(MatrixColumn.STATUS, ControlStatus.class));
    }

    private ControlRisk risk() {
        return new ControlRisk(
                cells.text(MatrixColumn.RISK_ID),
                cells.text(MatrixColumn.RISK_STATEMENT),
                lists.texts(MatrixColumn.SIGNIFICANT_ACCOUNTS),
                lists.some(MatrixColumn.ASSERTIONS, Assertion.class),
                cells.one(MatrixColumn.RISK_RATING, RiskRating.class),
                cells.yes(MatrixColumn.FRAUD_RISK_RELATED));
    }

    private ControlDesign design() {
        return new ControlDesign(
                cells.one(MatrixColumn.CONTROL_LEVEL, ControlLevel.class),
                cells.one(MatrixColumn.CONTROL_TYPE, ControlType.class),
                cells.one(MatrixColumn.CONTROL_NATURE, ControlNature.class),
                cells.yes(MatrixColumn.KEY_CONTROL),
                cells.yes(MatrixColumn.MANAGEMENT_REVIEW_CONTROL),
                cells.one(MatrixColumn.FREQUENCY, Frequency.class),
                itgcDomain(),
                lists.texts(MatrixColumn.SYSTEMS),
                lists.texts(MatrixColumn.IPE_REPORTS),
                lists.ids(MatrixColumn.COMPENSATING_CONTROL_IDS),
                lists.ids(MatrixColumn.RELATED_ITGC_IDS));
    }

    private @Nullable ItgcDomain itgcDomain() {
        var domain = cells.one(MatrixColumn.ITGC_DOMAIN, ItgcDomain.class);
        return cells.isBlank(MatrixColumn.ITGC_DOMAIN) ? null : domain;
    }

    private CosoMapping coso() {
        return new CosoMapping(cells.one(MatrixColumn.COSO_COMPONENT, CosoComponent.class), lists.principles());
    }

    private ControlRoles roles() {
        return new ControlRoles(
                cells.role(MatrixColumn.CONTROL_OWNER_ROLE),
                cells.role(MatrixColumn.PERFORMER_ROLE),
                cells.role(MatrixColumn.TESTER_ROLE),
                cells.role(MatrixColumn.REVIEWER_ROLE));
    }

    private TestPlan plan() {
        return new TestPlan(
                cells.text(MatrixColumn.POPULATION_SOURCE),
                cells.number(MatrixColumn.EXPECTED_POPULATION),
                cells.number(MatrixColumn.SAMPLE_SIZE),
                cells.number(MatrixColumn.SAMPLE_INTERIM),
                cells.number(MatrixColumn.SAMPLE_ROLLFORWARD),
                lists.some(MatrixColumn.TEST_METHODS, TestMethod.class),
                lists.attributes(),
                lists.texts(MatrixColumn.EVIDENCE_EXPECTED));
    }
}
