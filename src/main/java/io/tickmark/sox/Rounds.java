package io.tickmark.sox;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Rounds extends JpaRepository<TestingRound, UUID> {

    /** For whoever decides about the round: nobody else does meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from TestingRound r where r.id = :id")
    Optional<TestingRound> hold(UUID id);

    List<TestingRound> findByCycleIdOrderByScopeFromAscScopeNameAsc(UUID cycle);

    long countByCycleIdAndScopePhase(UUID cycle, TestPhase phase);

    boolean existsByIdAndCourseState(UUID id, RoundState state);

    long countByCycleIdAndCourseStateIn(UUID cycle, Collection<RoundState> states);
}
