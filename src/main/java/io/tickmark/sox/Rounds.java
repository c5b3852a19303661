package io.tickmark.sox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Rounds extends JpaRepository<TestingRound, UUID> {

    List<TestingRound> findByCycleIdOrderByScopeFromAscScopeNameAsc(UUID cycle);

    long countByCycleIdAndScopePhase(UUID cycle, TestPhase phase);

    boolean existsByIdAndCourseState(UUID id, RoundState state);

    long countByCycleIdAndCourseStateIn(UUID cycle, Collection<RoundState> states);
}
