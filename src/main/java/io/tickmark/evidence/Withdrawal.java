package io.tickmark.evidence;

import io.tickmark.people.PersonId;
import java.time.Instant;

/** Who took evidence back, when and why. It stays readable (WF-10). */
public record Withdrawal(PersonId by, Instant at, String reason) {}
