package io.tickmark.work;

import io.tickmark.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One decision the engine has to be told.
 *
 * @param person who shall have the item; null for a release and a completion
 */
record Instruction(
        UUID id, WorkItemId item, Pending kind, @Nullable PersonId person) {}
