package io.tickmark.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All tenures of posts. */
interface PositionTenures extends JpaRepository<PositionTenure, UUID> {

    Optional<PositionTenure> findByUsernameAndCodeAndLocationAndHeldToIsNull(
            String username, String code, String location);

    List<PositionTenure> findByCodeInAndHeldToIsNotNullOrderByUsernameAscHeldToAsc(Collection<String> codes);
}
