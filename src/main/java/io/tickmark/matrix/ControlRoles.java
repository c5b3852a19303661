package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The positions that own, perform, test and review a control; persons are found by them (SOD-01, SOD-02). */
@Embeddable
public record ControlRoles(
        @Column(name = "control_owner_role") String owner,
        @Column(name = "performer_role") String performer,
        @Column(name = "tester_role") String tester,
        @Column(name = "reviewer_role") String reviewer) {}
