package io.tickmark.sox;

import io.tickmark.matrix.ControlId;
import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.HibernateHints;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface ControlTests extends JpaRepository<ControlTest, UUID> {

    String ROW = """
            select new io.tickmark.sox.ControlTestRow(
                t.id, t.roundId, t.identity, t.people, t.due, t.course.state, t.paper.proposed, t.paper.conclusion,
                t.signOffs.broken)
            from ControlTest t """;

    /** For whoever decides about the test, or changes the evidence under it: nobody else does meanwhile (WF-07). */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from ControlTest t where t.id = :id")
    Optional<ControlTest> hold(UUID id);

    List<ControlTest> findByRoundIdOrderByIdentityRef(UUID round);

    @Query(ROW + " where t.id = :id")
    Optional<ControlTestRow> row(UUID id);

    @Query(ROW + " where t.id in :ids")
    List<ControlTestRow> rows(Collection<UUID> ids);

    @Query("select t.id from ControlTest t join t.questions.questions q where t.id in :ids and q.answeredAt is null")
    List<UUID> asked(Collection<UUID> ids);

    /** What was answered, and not taken up since. */
    @Query("select distinct t.id from ControlTest t join t.questions.questions q where t.id in :ids"
            + " and t.course.state = io.tickmark.sox.TestState.EVIDENCE_RECEIVED and q.answeredAt is not null")
    List<UUID> answered(Collection<UUID> ids);

    @Query(ROW + " where t.roundId = :round order by t.identity.ref")
    List<ControlTestRow> rowsOf(UUID round);

    @Query(ROW + " where t.cycleId = :cycle and t.identity.control in :controls order by t.identity.ref")
    List<ControlTestRow> rowsOf(UUID cycle, Collection<ControlId> controls);

    @Query(ROW + " where t.cycleId = :cycle order by t.identity.ref")
    List<ControlTestRow> rowsOfCycle(UUID cycle);

    @Query(ROW + " where t.identity.control = :control"
            + " order by t.identity.fiscalYearEnd desc, t.identity.from desc, t.identity.ref")
    List<ControlTestRow> rowsOfControl(ControlId control);

    /** Asked in the middle of decisions: what is being changed right now isn't written for it. */
    @QueryHints(@QueryHint(name = HibernateHints.HINT_FLUSH_MODE, value = "COMMIT"))
    @Query(ROW + " where t.identity.control in :controls")
    List<ControlTestRow> rowsOfControls(Collection<ControlId> controls);

    List<ControlTest> findByRoundIdAndIdentityControl(UUID round, ControlId control);

    List<ControlTest> findByCycleIdAndIdentityControl(UUID cycle, ControlId control);

    List<ControlTest> findByCycleIdAndCourseState(UUID cycle, TestState state);

    @Query("select count(t) from ControlTest t where t.cycleId = :cycle and t.course.state not in :states")
    long countByCycleIdAndStateNotIn(UUID cycle, Collection<TestState> states);

    /** The tests of a round that were opened again: they run on their own, outside the round's process. */
    @Query("select t.id from ControlTest t where t.roundId = :round and t.reopening.count > 0")
    List<UUID> reopenedIn(UUID round);
}
