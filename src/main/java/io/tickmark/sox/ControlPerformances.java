package io.tickmark.sox;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ControlPerformances extends JpaRepository<ControlPerformance, UUID> {

    /** Who performed the control there; a performance without a place counts everywhere, and central ones ask for all. */
    @Query("""
            select p from ControlPerformance p
            where p.controlId = :control
              and (p.location is null or :location is null or p.location = :location)""")
    List<ControlPerformance> of(ControlId control, @Nullable String location);
}
