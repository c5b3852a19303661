package io.tickmark.sox;

import io.tickmark.people.SignedIn;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Lays before the person signed in what they sign, and keeps it as it was signed (WF-07). */
@Component
class Signatures {

    private final PerformanceHistory past;
    private final TestEvidence evidence;
    private final SignedPapers papers;
    private final SignedIn signedIn;
    private final YearSample samples;
    private final TestCalendar calendar;
    private final Clock clock;

    Signatures(
            PerformanceHistory past,
            TestEvidence evidence,
            SignedPapers papers,
            SignedIn signedIn,
            YearSample samples,
            TestCalendar calendar,
            Clock clock) {
        this.past = past;
        this.evidence = evidence;
        this.papers = papers;
        this.signedIn = signedIn;
        this.samples = samples;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param conclusion what the person puts their name under */
    Signing of(ControlTest test, String action, Conclusion conclusion) {
        if (conclusion == Conclusion.NOT_APPLICABLE_NO_OCCURRENCE) {
            new NoOccurrence(test.id(), action).requireManual(samples.natureOf(test));
        }
        return new Signing(
                signedIn.person(),
                clock.instant(),
                calendar.today(test),
                past.of(test.identity()),
                samples.soFar(test),
                evidence.of(test.id()));
    }

    void keep(ControlTest signed, Signing signing) {
        papers.keep(signed, signing.evidence());
    }
}
