package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.SubjectRef;
import java.time.LocalDate;
import java.util.List;

/** A cycle or a round said no. */
public final class RoundRefusal extends Refused {

    private RoundRefusal(SubjectRef subject, String action, String rule, String sentence) {
        super(subject, action, rule, sentence);
    }

    private RoundRefusal(Kind kind, SubjectRef subject, String action, String rule, String sentence) {
        super(kind, subject, action, rule, sentence);
    }

    private static SubjectRef subject(TestingRoundId round) {
        return new SubjectRef("TestingRound", round.toString());
    }

    private static SubjectRef subject(TestingCycleId cycle) {
        return new SubjectRef("TestingCycle", cycle.toString());
    }

    static RoundRefusal cycleClosed(TestingCycleId cycle, String action) {
        return new RoundRefusal(subject(cycle), action, "WF-05", "The cycle is closed and stays as it is.");
    }

    static RoundRefusal cycleExists(String company, LocalDate yearEnd) {
        return new RoundRefusal(
                new SubjectRef("TestingCycle", company + " " + yearEnd),
                "OPEN",
                "WF-13",
                "There is a cycle of " + company + " for the year to " + yearEnd + " already. Open a round in it.");
    }

    static RoundRefusal roundsRunning(TestingCycleId cycle, long rounds) {
        return new RoundRefusal(
                subject(cycle), "CLOSE", "WF-13", "Rounds still to be closed or cancelled: " + rounds + ".");
    }

    static RoundRefusal notNow(TestingRoundId round, String action, RoundState state) {
        return new RoundRefusal(
                subject(round),
                action,
                "WF-13",
                "This round is " + state.name().toLowerCase()
                        + ", so that can't be done now. Reload the page to see where it stands.");
    }

    static RoundRefusal unfinished(TestingRoundId round, long tests) {
        var what = tests == 1 ? "One test isn't" : tests + " tests aren't";
        return new RoundRefusal(
                subject(round), "CLOSE", "WF-13", what + " concluded yet. A round closes when all are.");
    }

    static RoundRefusal unsigned(TestingRoundId round, long tests) {
        var what = tests == 1 ? "One concluded test" : tests + " concluded tests";
        return new RoundRefusal(
                subject(round),
                "CLOSE",
                "WF-07",
                what
                        + " changed after the sign-off, so nobody's name stands under it. Open it again and conclude it anew.");
    }

    static RoundRefusal reasonMissing(TestingRoundId round) {
        return new RoundRefusal(
                Kind.UNFIT, subject(round), "CANCEL", "WF-13", "Say why the round is cancelled: the trail keeps it.");
    }

    static RoundRefusal nothingChosen(TestingCycleId cycle) {
        return new RoundRefusal(
                Kind.UNFIT,
                subject(cycle),
                "PLAN_ROUND",
                "WF-13",
                "None of the chosen controls has items to test in this phase. Choose others.");
    }

    /** The same problems the preview showed; the first three are told. */
    static RoundRefusal problems(TestingRoundId round, List<RoundProblem> problems) {
        var rule = problems.getFirst().rule();
        var told = problems.stream().limit(3).map(RoundProblem::text).toList();
        var more = problems.size() > 3 ? " and " + (problems.size() - 3) + " more" : "";
        return new RoundRefusal(
                subject(round),
                "OPEN",
                rule,
                "The round can't be opened: " + String.join("; ", told) + more + ". Change the people, then open it.");
    }
}
