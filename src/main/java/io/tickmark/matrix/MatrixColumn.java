package io.tickmark.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The forty columns of the matrix file in their order, and how each is written (domain.md 3.2). */
public enum MatrixColumn {
    CONTROL_ID(20, true, (id, c) -> id),
    CONTROL_TITLE(200, true, (id, c) -> c.statement().title()),
    CONTROL_DESCRIPTION(4000, true, (id, c) -> c.statement().description()),
    PROCESS(10, true, (id, c) -> c.statement().process()),
    SUB_PROCESS(100, true, (id, c) -> c.statement().subProcess()),
    LOCATION(400, true, (id, c) -> list(c.scope().locations())),
    INSTANCE_MODE(20, true, (id, c) -> c.scope().mode()),
    RISK_ID(40, true, (id, c) -> c.risk().riskId()),
    RISK_STATEMENT(2000, true, (id, c) -> c.risk().statement()),
    SIGNIFICANT_ACCOUNTS(1000, true, (id, c) -> list(c.risk().accounts())),
    ASSERTIONS(40, true, (id, c) -> list(c.risk().assertions())),
    CONTROL_LEVEL(10, true, (id, c) -> c.design().level()),
    CONTROL_TYPE(20, true, (id, c) -> c.design().type()),
    CONTROL_NATURE(30, true, (id, c) -> c.design().nature()),
    KEY_CONTROL(1, true, (id, c) -> yesNo(c.design().key())),
    FRAUD_RISK_RELATED(1, true, (id, c) -> yesNo(c.risk().fraudRelated())),
    MANAGEMENT_REVIEW_CONTROL(1, true, (id, c) -> yesNo(c.design().managementReview())),
    FREQUENCY(20, true, (id, c) -> c.design().frequency()),
    RISK_RATING(10, true, (id, c) -> c.risk().rating()),
    COSO_COMPONENT(30, true, (id, c) -> c.coso().component()),
    COSO_PRINCIPLE(60, true, (id, c) -> list(c.coso().principles())),
    ITGC_DOMAIN(20, false, (id, c) -> c.design().itgcDomain()),
    SYSTEMS(400, false, (id, c) -> list(c.design().systems())),
    IPE_REPORTS(400, false, (id, c) -> list(c.design().ipeReports())),
    CONTROL_OWNER_ROLE(60, true, (id, c) -> c.roles().owner()),
    PERFORMER_ROLE(60, true, (id, c) -> c.roles().performer()),
    TESTER_ROLE(60, true, (id, c) -> c.roles().tester()),
    REVIEWER_ROLE(60, true, (id, c) -> c.roles().reviewer()),
    POPULATION_SOURCE(400, true, (id, c) -> c.plan().populationSource()),
    EXPECTED_POPULATION(9, true, (id, c) -> c.plan().expectedPopulation()),
    SAMPLE_SIZE(9, true, (id, c) -> c.plan().sampleSize()),
    SAMPLE_INTERIM(9, true, (id, c) -> c.plan().interim()),
    SAMPLE_ROLLFORWARD(9, true, (id, c) -> c.plan().rollForward()),
    TEST_METHODS(60, true, (id, c) -> list(c.plan().methods())),
    TEST_ATTRIBUTES(4000, true, (id, c) -> Joined.join("|", c.plan().attributes())),
    EVIDENCE_EXPECTED(2000, true, (id, c) -> list(c.plan().evidenceExpected())),
    COMPENSATING_CONTROL_IDS(1000, false, (id, c) -> list(c.design().compensating())),
    RELATED_ITGC_IDS(1000, false, (id, c) -> list(c.design().relatedItgcs())),
    EFFECTIVE_FROM(10, true, (id, c) -> c.scope().effectiveFrom()),
    STATUS(10, true, (id, c) -> c.scope().status());

    private static final Map<String, MatrixColumn> BY_HEADER =
            Arrays.stream(values()).collect(Collectors.toMap(MatrixColumn::header, Function.identity()));

    private final int maxLength;
    private final boolean required;
    private final BiFunction<ControlId, ControlContent, @Nullable Object> value;

    MatrixColumn(int maxLength, boolean required, BiFunction<ControlId, ControlContent, @Nullable Object> value) {
        this.maxLength = maxLength;
        this.required = required;
        this.value = value;
    }

    /** The column's name in the file. */
    public String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    int maxLength() {
        return maxLength;
    }

    boolean required() {
        return required;
    }

    /** The value as the file writes it; empty where there is none. */
    public String text(ControlId control, ControlContent content) {
        var found = value.apply(control, content);
        return found == null ? "" : found.toString();
    }

    static @Nullable MatrixColumn of(String header) {
        return BY_HEADER.get(header);
    }

    private static String list(List<?> items) {
        return Joined.join(";", items);
    }

    private static String yesNo(boolean yes) {
        return yes ? "Y" : "N";
    }
}
