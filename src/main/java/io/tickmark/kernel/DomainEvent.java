package io.tickmark.kernel;

/**
 * Something that happened. Published as a Spring event inside the transaction that made it true; the trail writes its
 * {@link Fact} in that same transaction, so neither exists without the other.
 */
public interface DomainEvent {

    Fact fact();
}
