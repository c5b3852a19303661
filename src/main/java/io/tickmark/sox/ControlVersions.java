package io.tickmark.sox;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlVersions extends Repository<ControlVersion, java.util.UUID> {

    ControlVersion save(ControlVersion version);

    Optional<ControlVersion> findByControlIdAndVersion(String controlId, int version);

    List<ControlVersion> findByControlIdOrderByVersionDesc(String controlId);

    @Query("""
            select v from ControlVersion v, Control c
            where c.id = v.controlId and c.currentVersion = v.version
            order by v.controlId""")
    List<ControlVersion> current();
}
