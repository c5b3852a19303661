package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import java.util.List;
import java.util.Locale;

/** A round said no. */
public final class RoundRefusal extends Refused {

    private RoundRefusal(SubjectRef subject, String action, String rule, Sentence sentence) {
        super(subject, action, rule, sentence);
    }

    private RoundRefusal(Kind kind, SubjectRef subject, String action, String rule, Sentence sentence) {
        super(kind, subject, action, rule, sentence);
    }

    private static SubjectRef subject(TestingRoundId round) {
        return new SubjectRef("TestingRound", round.toString());
    }

    static RoundRefusal tooLong(TestingRoundId round, String action, int most) {
        return new RoundRefusal(
                Kind.UNFIT,
                subject(round),
                action,
                "WF-13",
                Sentence.of("round.tooLong", "Say it in at most " + most + " characters.", most));
    }

    static RoundRefusal notOfTheOffice(TestingRoundId round, PersonId person, String action) {
        return new RoundRefusal(
                Kind.FORBIDDEN,
                subject(round),
                action,
                "WF-01",
                Sentence.of(
                        "round.notOfTheOffice",
                        person + " doesn't belong to the SOX program office, which runs the rounds."
                                + " Choose somebody who does.",
                        person));
    }

    static RoundRefusal notNow(TestingRoundId round, String action, RoundState state) {
        return new RoundRefusal(
                subject(round),
                action,
                "WF-13",
                Sentence.of(
                        "round.notNow",
                        "This round is " + state.name().toLowerCase(Locale.ROOT)
                                + ", so that can't be done now. Reload the page to see where it stands.",
                        state));
    }

    static RoundRefusal stale(TestingRoundId round, String action) {
        return new RoundRefusal(
                subject(round),
                action,
                "WF-09",
                Sentence.of(
                        "round.stale",
                        "Somebody changed this round after you opened it, so nothing was overwritten."
                                + " Reload, compare, and do it again."));
    }

    static RoundRefusal unfinished(TestingRoundId round, long tests) {
        var what = tests == 1 ? "One test isn't" : tests + " tests aren't";
        return new RoundRefusal(
                subject(round),
                "CLOSE",
                "WF-13",
                Sentence.of("round.unfinished", what + " concluded yet. A round closes when all are.", tests));
    }

    static RoundRefusal reasonMissing(TestingRoundId round) {
        return new RoundRefusal(
                Kind.UNFIT,
                subject(round),
                "CANCEL",
                "WF-13",
                Sentence.of("round.reasonMissing", "Say why the round is cancelled: the trail keeps it."));
    }

    /** The same problems the preview showed; the first three are told. */
    static RoundRefusal problems(TestingRoundId round, List<RoundProblem> problems) {
        var rule = problems.getFirst().rule();
        var told = problems.stream().limit(3).map(RoundProblem::text).toList();
        var more = problems.size() - told.size();
        var all = told.stream().reduce((one, next) -> Sentence.of("problems.and", one + "; " + next, one, next));
        var list = all.orElseThrow();
        return new RoundRefusal(
                subject(round),
                "OPEN",
                rule,
                Sentence.of(
                        more > 0 ? "round.problems.more" : "round.problems",
                        "The round can't be opened: " + list + (more > 0 ? " and " + more + " more" : "")
                                + ". Change people, days or controls of the plan, then open it.",
                        list,
                        more));
    }
}
