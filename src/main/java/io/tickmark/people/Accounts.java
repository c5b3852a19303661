package io.tickmark.people;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All accounts. */
interface Accounts extends JpaRepository<Account, String> {

    /** Locks the row, so that guesses made at the same time are all counted. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.username = :username")
    Optional<Account> findToCount(String username);
}
