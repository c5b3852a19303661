package io.tickmark.sox;

import io.tickmark.kernel.Fact;
import io.tickmark.people.SignedIn;
import java.time.Clock;
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

    private final RoundsAtHand rounds;
    private final RoundPlanner planner;
    private final RoundCheck check;
    private final SignedIn signedIn;
    private final Clock clock;

    TestingRounds(RoundsAtHand rounds, RoundPlanner planner, RoundCheck check, SignedIn signedIn, Clock clock) {
        this.rounds = rounds;
        this.planner = planner;
        this.check = check;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What a round would be, with every gap and conflict; nothing is saved. */
    @Transactional(readOnly = true)
    public RoundPreview preview(PlanRound command) {
        var cycle = rounds.cycle(command.cycle());
        var review = check.review(cycle, command.controls(), null, command.dueOn());
        var lines = planner.plan(command, cycle).stream()
                .map(plan -> PreviewLine.of(plan, review))
                .toList();
        var ofRound = check.problems(command.phase(), command.from(), command.to(), command.dueOn(), cycle);
        return new RoundPreview(lines, planner.leftOut(command), ofRound);
    }

    /** Saves the round; people may still be changed until it is opened. */
    public TestingRoundId plan(PlanRound command) {
        var cycle = rounds.openCycle(command.cycle(), "PLAN_ROUND");
        var planned = planner.plan(command, cycle);
        if (planned.isEmpty()) {
            throw CycleRefusal.nothingChosen(command.cycle());
        }
        command.firstChangeOfNone(planned).ifPresent(change -> {
            throw CycleRefusal.changesNothing(command.cycle(), change);
        });
        return rounds.plan(cycle, command, planned, signedIn.id());
    }

    /** Saves the round and opens it at once; where it can't be opened, nothing is saved. */
    public TestingRoundId planAndOpen(PlanRound command) {
        var round = plan(command);
        open(rounds.held(round));
        return round;
    }

    /** Puts other people on a planned test, or another due date; of the round as the person saw it (WF-09). */
    public void change(TestingRoundId id, long version, TestChange change) {
        rounds.seenToPlan(id, version);
        var test = rounds.testOf(id, change);
        test.plannersPart().plan(change.on(test.people()), change.dueOn());
        rounds.save(test);
    }

    /** The gaps and conflicts that keep a planned round from being opened. */
    @Transactional(readOnly = true)
    public List<RoundProblem> problems(TestingRoundId id) {
        var round = rounds.of(id).details();
        return check.problems(round, rounds.testsOf(id), rounds.cycle(round.cycle()));
    }

    /**
     * Opens the round as the person saw it (WF-09): refused as long as there is a gap or a conflict. Its process starts
     * after the commit.
     */
    public void open(TestingRoundId id, long version) {
        open(rounds.seen(id, version, "OPEN"));
    }

    private void open(TestingRound round) {
        rounds.openCycle(round.cycle(), "OPEN_ROUND");
        var problems = problems(round.id());
        if (!problems.isEmpty()) {
            throw RoundRefusal.problems(round.id(), problems);
        }
        round.open(signedIn.id(), clock.instant());
        rounds.save(round);
    }

    /** The lead looked once more; the tests start. */
    public void confirm(TestingRoundId id, @Nullable String remark, Fact.Step step) {
        var round = rounds.held(id);
        round.confirm(remark, clock.instant(), step);
        rounds.save(round);
    }

    /** Ends a round whose tests are all concluded, and locks them. */
    public void close(TestingRoundId id, String summary, Fact.Step step) {
        var round = rounds.held(id);
        var all = rounds.testsOf(id);
        round.close(summary, new ClosingTests(all), clock.instant(), step);
        rounds.save(round, all);
    }

    /** Stops a round, as the person saw it (WF-09), and every test of it that isn't concluded. */
    public void cancel(TestingRoundId id, long version, String reason) {
        var round = rounds.seen(id, version, "CANCEL");
        round.cancel(reason);
        var all = rounds.testsOf(id);
        all.forEach(test -> test.leadsPart().cancel(reason));
        rounds.save(round, all);
    }
}
