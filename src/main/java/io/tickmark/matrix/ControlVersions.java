package io.tickmark.matrix;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ControlVersions extends Repository<ControlVersion, UUID>, JpaSpecificationExecutor<ControlVersion> {

    String CURRENT = " from ControlVersion v join v.control c where c.currentVersion = v.version";

    ControlVersion save(ControlVersion version);

    Optional<ControlVersion> findByControlIdAndVersion(String controlId, int version);

    List<ControlVersion> findByControlIdOrderByVersionDesc(String controlId);

    List<ControlVersion> findByControlIdIn(Collection<String> controlIds);

    @Query("select v" + CURRENT + " order by v.controlId")
    List<ControlVersion> current();

    @Query("select distinct v.content.roles.owner" + CURRENT + " order by v.content.roles.owner")
    List<String> ownerRoles();
}
