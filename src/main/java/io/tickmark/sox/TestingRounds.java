package io.tickmark.sox;

import io.tickmark.kernel.NotFound;
import io.tickmark.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the program office plans, opens, closes and cancels rounds. */
@Service
@Transactional
@PreAuthorize("hasRole('SOX_PMO')")
public class TestingRounds {

    private final Cycles cycles;
    private final Rounds rounds;
    private final ControlTests tests;
    private final RoundPlanner planner;
    private final RoundCheck check;
    private final SignedIn signedIn;
    private final Clock clock;

    TestingRounds(
            Cycles cycles,
            Rounds rounds,
            ControlTests tests,
            RoundPlanner planner,
            RoundCheck check,
            SignedIn signedIn,
            Clock clock) {
        this.cycles = cycles;
        this.rounds = rounds;
        this.tests = tests;
        this.planner = planner;
        this.check = check;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What a round would be, with every gap and conflict; nothing is saved. */
    @Transactional(readOnly = true)
    public RoundPreview preview(PlanRound command) {
        var review = check.review(command.cycle(), command.controls(), null);
        var cycle = cycle(command.cycle()).details();
        var lines = planner.plan(command, cycle).stream()
                .map(plan -> PreviewLine.of(plan, review))
                .toList();
        var ofRound = check.problems(command.phase(), command.from(), command.to(), command.dueOn(), cycle);
        return new RoundPreview(lines, planner.leftOut(command), ofRound);
    }

    /** Saves the round; people may still be changed until it is opened. */
    public TestingRoundId plan(PlanRound command) {
        var cycle = openCycle(command.cycle(), "PLAN_ROUND");
        var planned = planner.plan(command, cycle.details());
        if (planned.isEmpty()) {
            throw CycleRefusal.nothingChosen(command.cycle());
        }
        command.firstChangeOfNone(planned).ifPresent(change -> {
            throw CycleRefusal.changesNothing(command.cycle(), change);
        });
        var same = rounds.countByCycleIdAndPhase(command.cycle().value(), command.phase());
        var round = rounds.save(new TestingRound(cycle.details(), command, same + 1, signedIn.id()));
        tests.saveAll(planned.stream()
                .map(plan -> new ControlTest(round.id(), cycle.id(), plan))
                .toList());
        return round.id();
    }

    /** Saves the round and opens it at once; where it can't be opened, nothing is saved. */
    public TestingRoundId planAndOpen(PlanRound command) {
        var round = plan(command);
        open(round);
        return round;
    }

    /** Puts other people on a planned test, or another due date. */
    public void change(TestingRoundId id, TestChange change) {
        round(id).requirePlanned();
        var test = testsOf(id).stream()
                .filter(it -> change.concerns(it.identity()))
                .findFirst()
                .orElseThrow(() -> new NotFound("test of the round for", change.control()));
        test.leadsPart().plan(change.on(test.people()), change.dueOn());
        tests.save(test);
    }

    /** The gaps and conflicts that keep a planned round from being opened. */
    @Transactional(readOnly = true)
    public List<RoundProblem> problems(TestingRoundId id) {
        var round = round(id).details();
        return check.problems(round, testsOf(id), cycle(round.cycle()).details());
    }

    /** Opens the round: refused as long as there is a gap or a conflict. Its process starts after the commit. */
    public void open(TestingRoundId id) {
        var round = round(id);
        openCycle(round.cycle(), "OPEN_ROUND");
        var problems = problems(id);
        if (!problems.isEmpty()) {
            throw RoundRefusal.problems(id, problems);
        }
        round.open(signedIn.id(), now());
        rounds.save(round);
    }

    /** The lead looked once more; the tests start. */
    public void confirm(TestingRoundId id, @Nullable String remark) {
        var round = round(id);
        round.confirm(remark, now());
        rounds.save(round);
    }

    /** Ends a round whose tests are all concluded, and locks them. */
    public void close(TestingRoundId id, String summary) {
        var round = round(id);
        var all = testsOf(id);
        round.close(summary, new ClosingTests(all), now());
        rounds.save(round);
        tests.saveAll(all);
    }

    /** Stops a round and every test of it that isn't concluded. */
    public void cancel(TestingRoundId id, String reason) {
        var round = round(id);
        round.cancel(reason);
        rounds.save(round);
        var all = testsOf(id);
        all.forEach(test -> test.leadsPart().cancel(reason));
        tests.saveAll(all);
    }

    private TestingCycle cycle(TestingCycleId id) {
        return cycles.findById(id.value()).orElseThrow(() -> new NotFound("cycle", id));
    }

    /** Held, so that it isn't closed meanwhile. */
    private TestingCycle openCycle(TestingCycleId id, String action) {
        var cycle = cycles.hold(id.value()).orElseThrow(() -> new NotFound("cycle", id));
        cycle.requireOpen(action);
        return cycle;
    }

    private TestingRound round(TestingRoundId id) {
        return rounds.findById(id.value()).orElseThrow(() -> new NotFound("round", id));
    }

    private List<ControlTest> testsOf(TestingRoundId id) {
        return tests.findByRoundIdOrderByIdentityRef(id.value());
    }

    private Instant now() {
        return clock.instant();
    }
}
