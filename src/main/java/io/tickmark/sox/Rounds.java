package io.tickmark.sox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rounds extends JpaRepository<TestingRound, UUID> {

    List<TestingRound> findByCycleIdOrderByPeriodFromAscNameAsc(UUID cycle);

    long countByCycleIdAndPhase(UUID cycle, TestPhase phase);

    boolean existsByIdAndState(UUID id, RoundState state);

    long countByCycleIdAndStateIn(UUID cycle, Collection<RoundState> states);
}
