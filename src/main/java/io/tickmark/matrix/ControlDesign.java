package io.tickmark.matrix;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a control works, how often, and what it leans on. */
@Embeddable
public record ControlDesign(
        @Column(name = "control_level") @Enumerated(EnumType.STRING)
        ControlLevel level,

        @Column(name = "control_type") @Enumerated(EnumType.STRING)
        ControlType type,

        @Column(name = "control_nature") @Enumerated(EnumType.STRING)
        ControlNature nature,

        @Column(name = "key_control") boolean key,
        @Column(name = "management_review_control") boolean managementReview,

        @Column(name = "frequency") @Enumerated(EnumType.STRING)
        Frequency frequency,

        @Column(name = "itgc_domain") @Enumerated(EnumType.STRING) @Nullable
        ItgcDomain itgcDomain,

        @Column(name = "systems") @Convert(converter = TextList.class)
        List<String> systems,

        @Column(name = "ipe_reports") @Convert(converter = TextList.class)
        List<String> ipeReports,

        @Column(name = "compensating_control_ids") @Convert(converter = ControlIdList.class)
        List<ControlId> compensating,

        @Column(name = "related_itgc_ids") @Convert(converter = ControlIdList.class)
        List<ControlId> relatedItgcs) {

    public ControlDesign {
        systems = List.copyOf(systems);
        ipeReports = List.copyOf(ipeReports);
        compensating = List.copyOf(compensating);
        relatedItgcs = List.copyOf(relatedItgcs);
    }
}
