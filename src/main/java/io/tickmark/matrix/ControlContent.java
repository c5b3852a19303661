package io.tickmark.matrix;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** All that a version of a control says: the forty columns of the matrix but the id (domain.md 3.2). */
@Embeddable
public record ControlContent(
        @Embedded ControlStatement statement,
        @Embedded ControlScope scope,
        @Embedded ControlRisk risk,
        @Embedded ControlDesign design,
        @Embedded CosoMapping coso,
        @Embedded ControlRoles roles,
        @Embedded TestPlan plan) {

    boolean isRetired() {
        return scope.status() == ControlStatus.RETIRED;
    }

    ControlContent retired() {
        return new ControlContent(statement, scope.retired(), risk, design, coso, roles, plan);
    }
}
