package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ControlPerformances extends JpaRepository<ControlPerformance, UUID> {

    List<ControlPerformance> findByControlIdIn(Collection<ControlId> controls);

    List<ControlPerformance> findByControlIdOrderByPerformedFromDescPersonId(ControlId control);
}
