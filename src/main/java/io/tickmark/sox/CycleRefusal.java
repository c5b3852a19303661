package io.tickmark.sox;

import io.tickmark.kernel.Refused;
import io.tickmark.kernel.Sentence;
import io.tickmark.kernel.SubjectRef;
import java.time.LocalDate;

/** A year of testing said no. */
public final class CycleRefusal extends Refused {

    private CycleRefusal(SubjectRef subject, String action, String rule, Sentence sentence) {
        super(subject, action, rule, sentence);
    }

    private CycleRefusal(Kind kind, SubjectRef subject, String action, String rule, Sentence sentence) {
        super(kind, subject, action, rule, sentence);
    }

    private static SubjectRef subject(TestingCycleId cycle) {
        return new SubjectRef("TestingCycle", cycle.toString());
    }

    static CycleRefusal cycleClosed(TestingCycleId cycle, String action) {
        return new CycleRefusal(
                subject(cycle),
                action,
                "WF-05",
                Sentence.of("round.cycleClosed", "The cycle is closed and stays as it is."));
    }

    static CycleRefusal cycleExists(String company, LocalDate yearEnd) {
        return new CycleRefusal(
                new SubjectRef("TestingCycle", company + " " + yearEnd),
                "OPEN",
                "WF-13",
                Sentence.of(
                        "round.cycleExists",
                        "There is a cycle of " + company + " for the year to " + yearEnd
                                + " already. Open a round in it.",
                        company,
                        yearEnd.toString()));
    }

    static CycleRefusal roundsRunning(TestingCycleId cycle, long rounds) {
        return new CycleRefusal(
                subject(cycle),
                "CLOSE",
                "WF-13",
                Sentence.of("round.roundsRunning", "Rounds still to be closed or cancelled: " + rounds + ".", rounds));
    }

    static CycleRefusal testsRunning(TestingCycleId cycle, long tests) {
        return new CycleRefusal(
                subject(cycle),
                "CLOSE",
                "WF-05",
                Sentence.of(
                        "round.testsRunning",
                        "Tests that were opened again and still have to be concluded: " + tests + ".",
                        tests));
    }

    static CycleRefusal changesNothing(TestingCycleId cycle, TestChange change) {
        var test = change.location() == null ? change.control().value() : change.control() + " at " + change.location();
        return new CycleRefusal(
                Kind.UNFIT,
                subject(cycle),
                "PLAN_ROUND",
                "WF-13",
                Sentence.of(
                        "round.changesNothing",
                        "A change names " + test
                                + ", and the round has no such test. Correct its control or its place.",
                        test));
    }

    static CycleRefusal nothingChosen(TestingCycleId cycle) {
        return new CycleRefusal(
                Kind.UNFIT,
                subject(cycle),
                "PLAN_ROUND",
                "WF-13",
                Sentence.of(
                        "round.nothingChosen",
                        "None of the chosen controls has items to test in this phase. Choose others."));
    }
}
