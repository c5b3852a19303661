package io.tickmark.sox;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Deficiencies extends JpaRepository<Deficiency, UUID> {

    Optional<Deficiency> findByTestId(UUID test);

    List<Deficiency> findByCycleIdOrderByRef(UUID cycle);
}
