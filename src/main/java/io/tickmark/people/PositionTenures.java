package io.tickmark.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All tenures of posts. */
interface PositionTenures extends JpaRepository<PositionTenure, UUID> {

    Optional<PositionTenure> findByUsernameAndCodeAndLocationAndHeldToIsNull(
            String username, String code, String location);

    @Query("""
            select t from PositionTenure t
            where t.code = :code and t.heldTo is not null and (:place = '' or t.location in (:place, ''))
            order by t.username, t.heldTo
            """)
    List<PositionTenure> past(String code, String place);
}
