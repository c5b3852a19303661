package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A person about to put their name under a test.
 *
 * @param today the day it is where the control is tested
 * @param history who performed the control, and when
 * @param soFar what the year's other tests of the same control instance found
 * @param evidence as it is now
 */
record Signing(
        PersonDetails by,
        Instant at,
        LocalDate today,
        List<Performed> history,
        SampleSoFar soFar,
        EvidenceAtHand evidence) {}
