package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/**
 * A person about to put their name under a test.
 *
 * @param today the day it is where the control is tested
 * @param history who performed the control, and when
 * @param soFar what the year's other tests of the same control instance found
 * @param evidence SHA-256 of each piece of evidence as it is now, by its id
 */
record Signing(
        PersonDetails by,
        Instant at,
        LocalDate today,
        List<Performed> history,
        SampleSoFar soFar,
        SortedMap<String, String> evidence) {}
