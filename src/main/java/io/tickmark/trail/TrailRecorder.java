package io.tickmark.trail;

import io.tickmark.kernel.CurrentActor;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.trail.TrailWriter.Happening;
import jakarta.persistence.EntityManager;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears every event. What happens in a transaction is written just before it commits, all of it at once and after the
 * last flush, so that the end of the chain is held for a moment only. What happens outside one, or in one that only
 * reads, is written at once in a transaction of its own.
 */
@Component
class TrailRecorder {

    private final TrailWriter writer;
    private final CurrentActor actor;
    private final EntityManager entities;

    TrailRecorder(TrailWriter writer, CurrentActor actor, EntityManager entities) {
        this.writer = writer;
        this.actor = actor;
        this.entities = entities;
    }

    @EventListener
    void on(DomainEvent event) {
        record(event.fact());
    }

    void record(Fact fact) {
        var happening = new Happening(actor.get(), fact);
        if (writes()) {
            pending().add(happening);
        } else {
            writer.appendAlone(happening);
        }
    }

    private static boolean writes() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    private PendingEntries pending() {
        for (var known : TransactionSynchronizationManager.getSynchronizations()) {
            if (known instanceof PendingEntries pending) {
                return pending;
            }
        }
        var pending = new PendingEntries(writer, entities);
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }
}
