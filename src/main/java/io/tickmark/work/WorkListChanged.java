package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lists on screen may be stale now.
 *
 * @param person whose own list changed, if anybody's
 * @param groups whose team lists changed
 */
public record WorkListChanged(@Nullable PersonId person, Set<String> groups) {}
