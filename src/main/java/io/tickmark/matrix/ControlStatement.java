package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a control is, in words, and the flow it stands in. */
@Embeddable
public record ControlStatement(
        @Column(name = "control_title") String title,
        @Column(name = "control_description") String description,

        @Column(name = "process") @Enumerated(EnumType.STRING)
        BusinessProcess process,

        @Column(name = "sub_process") String subProcess) {}
