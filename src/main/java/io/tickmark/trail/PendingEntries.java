package io.tickmark.trail;

import io.tickmark.trail.TrailWriter.Happening;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction will have added to the trail once it commits. Comes last of all that happens before a commit. */
class PendingEntries implements TransactionSynchronization {

    private final TrailWriter writer;
    private final EntityManager entities;
    private final List<Happening> happenings = new ArrayList<>();
    private boolean written;

    PendingEntries(TrailWriter writer, EntityManager entities) {
        this.writer = writer;
        this.entities = entities;
    }

    void add(Happening happening) {
        if (written) {
            throw new IllegalStateException("Too late for the trail: " + happening.fact());
        }
        happenings.add(happening);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        entities.flush();
        written = true;
        writer.append(happenings);
    }

    /** Whoever publishes while others prepare their commit comes too late for {@link #beforeCommit}: better late than lost. */
    @Override
    public void afterCommit() {
        if (!written) {
            written = true;
            happenings.forEach(writer::appendAlone);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
