package io.tickmark.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All tenures of posts. */
interface PostTenures extends JpaRepository<PostTenure, UUID> {

    Optional<PostTenure> findByUsernameAndCodeAndLocationAndHeldToIsNull(String username, String code, String location);

    @Query("""
            select t from PostTenure t
            where t.code = :code and t.heldTo is not null and (:place = '' or t.location in (:place, ''))
            order by t.username, t.heldTo
            """)
    List<PostTenure> past(String code, String place);
}
