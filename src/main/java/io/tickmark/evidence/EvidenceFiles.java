package io.tickmark.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All evidence there is. Nothing is ever deleted. */
interface EvidenceFiles extends Repository<Evidence, UUID> {

    Evidence save(Evidence evidence);

    Optional<Evidence> findById(UUID id);

    @Query("select v.evidence from EvidenceVersion v where v.id = :version")
    Optional<Evidence> havingVersion(UUID version);

    @Query(
            "select l.evidence from EvidenceLink l where l.subjectType = :type and l.subjectId = :id order by l.linkedAt")
    List<Evidence> linkedTo(String type, String id);

    @Query("select e from Evidence e where e.id in ("
            + "select l.evidence.id from EvidenceLink l where l.subjectType = :type and l.subjectId in :ids)"
            + " order by e.createdAt")
    List<Evidence> linkedToAny(String type, Collection<String> ids);

    @Query("select new io.tickmark.evidence.KeptContent(v.id, v.evidence.id, v.fileName, v.sha256)"
            + " from EvidenceVersion v where v.id > :after order by v.id")
    List<KeptContent> keptAfter(UUID after, Limit limit);

    @Query("select v.sha256 from EvidenceVersion v where v.sha256 in :hashes")
    List<String> known(Collection<String> hashes);
}
