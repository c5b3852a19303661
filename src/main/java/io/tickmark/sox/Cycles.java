package io.tickmark.sox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface Cycles extends JpaRepository<TestingCycle, UUID> {

    boolean existsByCompanyAndFiscalYearEnd(String company, LocalDate fiscalYearEnd);

    List<TestingCycle> findAllByOrderByFiscalYearEndDesc();
}
