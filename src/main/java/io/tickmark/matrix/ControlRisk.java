package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;

/** What could go wrong, and which accounts and assertions it would hurt. */
@Embeddable
public record ControlRisk(
        @Column(name = "risk_id") String riskId,
        @Column(name = "risk_statement") String statement,

        @Column(name = "significant_accounts") @Convert(converter = TextList.class)
        List<String> accounts,

        @Column(name = "assertions") @Convert(converter = AssertionList.class)
        List<Assertion> assertions,

        @Column(name = "risk_rating") @Enumerated(EnumType.STRING)
        RiskRating rating,

        @Column(name = "fraud_risk_related") boolean fraudRelated) {

    public ControlRisk {
        accounts = List.copyOf(accounts);
        assertions = List.copyOf(assertions);
    }
}
