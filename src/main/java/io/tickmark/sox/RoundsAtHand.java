package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.PersonId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the rounds the program office decides about, with their cycles and tests, and keeps what was decided. */
@Component
class RoundsAtHand {

    private final Cycles cycles;
    private final Rounds rounds;
    private final ControlTests tests;
    private final EntityManager entities;

    RoundsAtHand(Cycles cycles, Rounds rounds, ControlTests tests, EntityManager entities) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.tests = tests;
        this.entities = entities;
    }

    TestingCycleDetails cycle(TestingCycleId id) {
        return cycles.findById(id.value())
                .orElseThrow(() -> new NotFound("cycle", id))
                .details();
    }

    /** Held, so that it isn't closed meanwhile. */
    TestingCycleDetails openCycle(TestingCycleId id, String action) {
        var cycle = cycles.hold(id.value()).orElseThrow(() -> new NotFound("cycle", id));
        cycle.requireOpen(action);
        return cycle.details();
    }

    TestingRound of(TestingRoundId id) {
        return found(id, rounds.findById(id.value()));
    }

    /** Held, so that nobody else decides about it meanwhile. */
    TestingRound held(TestingRoundId id) {
        return found(id, rounds.hold(id.value()));
    }

    /** Held, as the person saw it (WF-09). */
    TestingRound seen(TestingRoundId id, long version, String action) {
        var round = held(id);
        if (round.version() != version) {
            throw RoundRefusal.stale(id, action);
        }
        return round;
    }

    /** Held to change its tests, as the person saw it (WF-09); whoever saw it before is stale from now on. */
    void seenToPlan(TestingRoundId id, long version) {
        var round = seen(id, version, "CHANGE");
        round.requirePlanned();
        entities.lock(round, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private static TestingRound found(TestingRoundId id, Optional<TestingRound> round) {
        return round.orElseThrow(() -> new NotFound("round", id));
    }

    List<ControlTest> testsOf(TestingRoundId id) {
        return tests.findByRoundIdOrderByIdentityRef(id.value());
    }

    ControlTest testOf(TestingRoundId id, TestChange change) {
        return tests.findByRoundIdAndIdentityControl(id.value(), change.control()).stream()
                .filter(it -> change.concerns(it.identity()))
                .findFirst()
                .orElseThrow(() -> new NotFound("test of the round for", change.control()));
    }

    /** A new round with its tests. */
    TestingRoundId plan(TestingCycleDetails cycle, PlanRound command, List<PlannedTest> planned, PersonId lead) {
        var same = rounds.countByCycleIdAndScopePhase(cycle.id().value(), command.phase());
        var round = rounds.save(new TestingRound(cycle, command, same + 1, lead));
        save(planned.stream()
                .map(plan -> new ControlTest(round.id(), cycle.id(), plan))
                .toList());
        return round.id();
    }

    void save(TestingRound round) {
        rounds.save(round);
    }

    void save(TestingRound round, List<ControlTest> all) {
        save(round);
        save(all);
    }

    void save(ControlTest test) {
        tests.save(test);
    }

    private void save(List<ControlTest> all) {
        tests.saveAll(all);
    }
}
