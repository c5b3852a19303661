package io.tickmark.sox;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the forty columns of one row. */
final class ControlReader {

    private static final Set<String> PRINCIPLES = IntStream.rangeClosed(1, CosoComponent.PRINCIPLES)
            .mapToObj(Integer::toString)
            .collect(Collectors.toUnmodifiableSet());
    private static final String IDS = "control ids such as P2P-05, parted by ;";

    private final MatrixCells cells;

    ControlReader(MatrixCells cells) {
        this.cells = cells;
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
                cells.texts(MatrixColumn.LOCATION),
                cells.one(MatrixColumn.INSTANCE_MODE, InstanceMode.class),
                cells.date(MatrixColumn.EFFECTIVE_FROM),
                cells.one(MatrixColumn.STATUS, ControlStatus.class));
    }

    private ControlRisk risk() {
        return new ControlRisk(
                cells.text(MatrixColumn.RISK_ID),
                cells.text(MatrixColumn.RISK_STATEMENT),
                cells.texts(MatrixColumn.SIGNIFICANT_ACCOUNTS),
                cells.some(MatrixColumn.ASSERTIONS, Assertion.class),
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
                cells.texts(MatrixColumn.SYSTEMS),
                cells.texts(MatrixColumn.IPE_REPORTS),
                ids(MatrixColumn.COMPENSATING_CONTROL_IDS),
                ids(MatrixColumn.RELATED_ITGC_IDS));
    }

    private @Nullable ItgcDomain itgcDomain() {
        var domain = cells.one(MatrixColumn.ITGC_DOMAIN, ItgcDomain.class);
        return cells.isBlank(MatrixColumn.ITGC_DOMAIN) ? null : domain;
    }

    private List<ControlId> ids(MatrixColumn column) {
        return cells.items(column, ";", ControlId::isValid, ControlId::new, IDS);
    }

    private CosoMapping coso() {
        var principles = cells.items(
                MatrixColumn.COSO_PRINCIPLE,
                ";",
                PRINCIPLES::contains,
                Integer::valueOf,
                "numbers from 1 to 17, parted by ;");
        return new CosoMapping(cells.one(MatrixColumn.COSO_COMPONENT, CosoComponent.class), principles);
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
                cells.some(MatrixColumn.TEST_METHODS, TestMethod.class),
                attributes(),
                cells.texts(MatrixColumn.EVIDENCE_EXPECTED));
    }

    private List<TestAttribute> attributes() {
        var attributes = cells.items(
                MatrixColumn.TEST_ATTRIBUTES,
                "|",
                TestAttribute::isValid,
                TestAttribute::of,
                "items such as A: approved before posting, parted by |");
        if (attributes.stream().map(TestAttribute::code).distinct().count() < attributes.size()) {
            cells.fault(MatrixColumn.TEST_ATTRIBUTES, "each letter once");
        }
        return attributes;
    }
}
