package io.tickmark.sox;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Cycles extends JpaRepository<TestingCycle, UUID> {

    boolean existsByCompanyAndFiscalYearEnd(String company, LocalDate fiscalYearEnd);

    /** For whoever begins or ends work in the cycle: nobody else does meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from TestingCycle c where c.id = :id")
    Optional<TestingCycle> hold(UUID id);

    List<TestingCycle> findAllByOrderByFiscalYearEndDesc();
}
