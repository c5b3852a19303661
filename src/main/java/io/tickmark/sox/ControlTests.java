package io.tickmark.sox;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ControlTests extends JpaRepository<ControlTest, UUID> {

    List<ControlTest> findByRoundIdOrderByIdentityRef(UUID round);

    @Query("""
            select new io.tickmark.sox.ControlTestRow(
                t.id, t.roundId, t.identity, t.people, t.due, t.state, t.paper.proposed, t.paper.conclusion)
            from ControlTest t where t.roundId = :round order by t.identity.ref""")
    List<ControlTestRow> rowsOf(UUID round);

    @Query("""
            select new io.tickmark.sox.ControlTestRow(
                t.id, t.roundId, t.identity, t.people, t.due, t.state, t.paper.proposed, t.paper.conclusion)
            from ControlTest t where t.cycleId = :cycle and t.identity.control in :controls
            order by t.identity.ref""")
    List<ControlTestRow> rowsOf(UUID cycle, Collection<ControlId> controls);

    @Query("""
            select new io.tickmark.sox.ControlTestRow(
                t.id, t.roundId, t.identity, t.people, t.due, t.state, t.paper.proposed, t.paper.conclusion)
            from ControlTest t where t.cycleId = :cycle order by t.identity.ref""")
    List<ControlTestRow> rowsOfCycle(UUID cycle);

    @Query("""
            select new io.tickmark.sox.ControlTestRow(
                t.id, t.roundId, t.identity, t.people, t.due, t.state, t.paper.proposed, t.paper.conclusion)
            from ControlTest t where t.identity.control = :control
            order by t.identity.fiscalYearEnd desc, t.identity.from desc, t.identity.ref""")
    List<ControlTestRow> rowsOfControl(ControlId control);

    @Query("select count(t) from ControlTest t where t.roundId = :round and t.state not in :states")
    long countNotIn(UUID round, Collection<TestState> states);

    /** The tests of a round under which no name stands any more, because what was signed changed (WF-07). */
    @Query(
            "select count(t) from ControlTest t where t.roundId = :round and t.signOffs.broken = true and t.state = CONCLUDED")
    long countBroken(UUID round);

    /** The tests of a round that were opened again: they run on their own, outside the round's process. */
    @Query("select t.id from ControlTest t where t.roundId = :round and t.reopening.count > 0")
    List<UUID> reopenedIn(UUID round);
}
