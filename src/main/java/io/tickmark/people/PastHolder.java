package io.tickmark.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who held a post and holds it no more (SOD-03).
 *
 * @param from the first day; null where they held it when they came into Tickmark
 * @param to the last day
 */
public record PastHolder(PersonId person, @Nullable LocalDate from, LocalDate to) {}
