package io.tickmark.sox;

import io.tickmark.people.PersonDetails;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A person about to put their name under a test.
 *
 * @param history who performed the control, and when
 * @param evidence SHA-256 of each piece of evidence as it is now, by its id
 */
record Signing(PersonDetails by, Instant at, List<Performed> history, SortedMap<String, String> evidence) {}
