package io.tickmark.sox;

import io.tickmark.people.PersonId;
import java.time.Instant;

/**
 * Who signed what, when, and whether it still holds (WF-06, WF-07).
 *
 * @param contentHash SHA-256 of the content that was signed, hex
 */
public record SignOffDetails(
        PersonId by, Instant at, SignOffRole role, Conclusion conclusion, String contentHash, SignOffState state) {}
