package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.time.LocalDate;
import java.util.List;

/** What has to hold before anything is done to a control test: its version, its state, the person, the words. */
record TestGuard(ControlTest test) {

    private static final int LONGEST_TEXT = 4_000;

    /** Every command says which version it saw (WF-09). */
    void version(long seen, String action) {
        if (test.version() != seen) {
            throw TestRefusal.stale(test.id(), action);
        }
    }

    void state(String action, boolean allowed) {
        notBlocked(action);
        if (!allowed) {
            throw TestRefusal.notNow(test.id(), action, test.state());
        }
    }

    void notBlocked(String action) {
        if (test.state() == TestState.BLOCKED) {
            throw TestRefusal.blocked(
                    test.id(), action, String.valueOf(test.course().blocking().reason()));
        }
    }

    /** Whoever does a step is told what stands against it (SOD-01, 02, 03, 08). */
    void person(String action, TestStep step, PersonDetails person, List<Performed> history) {
        new Independence(test, history).objection(step, person).ifPresent(objection -> {
            throw TestRefusal.because(test.id(), action, objection);
        });
    }

    /** What a control did in a period isn't known before the period has ended. */
    void periodOver(String action, LocalDate today) {
        var period = test.identity();
        if (period.phase() != TestPhase.WALKTHROUGH && !today.isAfter(period.to())) {
            throw TestRefusal.periodNotOver(test.id(), action, period.to());
        }
    }

    /** Each item rests on something that speaks for the tested period, or for no time at all (EV-03). */
    void evidenceOfPeriod(String action, EvidenceAtHand evidence) {
        test.paper()
                .sheet()
                .items()
                .forEach(item -> evidence.strayUnder(item, test.identity()).ifPresent(stray -> {
                    throw EvidenceRefusals.otherPeriod(test, action, item.number(), stray);
                }));
    }

    void words(String action, String text) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw TestRefusal.words(test.id(), action);
        }
    }
}
