package io.tickmark.sox;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a conclusion brings with it, in the same transaction. */
@Component
class ConclusionFollowUp {

    private final Deficiencies deficiencies;
    private final Rounds rounds;
    private final Clock clock;

    ConclusionFollowUp(Deficiencies deficiencies, Rounds rounds, Clock clock) {
        this.deficiencies = deficiencies;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * An ineffective control leaves a deficiency behind, once; a later conclusion of the same test is noted on it. A test
     * that was opened again out of a closed round is locked again: no round will come to do it (WF-05).
     */
    void of(ControlTest test, Conclusion conclusion) {
        deficiencies
                .findByTestId(test.id().value())
                .ifPresentOrElse(
                        known -> {
                            known.concludedAnew(conclusion, test);
                            deficiencies.save(known);
                        },
                        () -> identify(test, conclusion));
        if (rounds.existsByIdAndCourseState(test.round().value(), RoundState.CLOSED)) {
            test.leadsPart().lock();
        }
    }

    private void identify(ControlTest test, Conclusion conclusion) {
        if (conclusion == Conclusion.INEFFECTIVE) {
            deficiencies.save(new Deficiency(test, clock.instant()));
        }
    }
}
