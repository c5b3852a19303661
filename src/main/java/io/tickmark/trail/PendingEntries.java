package io.tickmark.trail;

import io.tickmark.trail.TrailWriter.Happening;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;
import org.springframework.transaction.support.TransactionSynchronization;

/** What one transaction will have added to the trail once it commits. Comes last of all that happens before a commit. */
class PendingEntries implements TransactionSynchronization {

    private final TrailWriter writer;
    private final EntityManager entities;
    private final List<Happening> happenings = new ArrayList<>();
    private boolean written;
    private boolean ending;

    PendingEntries(TrailWriter writer, EntityManager entities) {
        this.writer = writer;
        this.entities = entities;
    }

    void add(Happening happening) {
        if (written && !ending) {
            throw new IllegalStateException("Too late for the trail: " + happening.fact());
        }
        happenings.add(happening);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        writeOut();
        writer.append(happenings);
        happenings.clear();
        written = true;
    }

    /** Who was overtaken (WF-09) is told in Spring's words here too, as by every repository. */
    private void writeOut() {
        try {
            entities.flush();
        } catch (RuntimeException failure) {
            var known = EntityManagerFactoryUtils.convertJpaAccessExceptionIfPossible(failure);
            throw known == null ? failure : known;
        }
    }

    @Override
    public void beforeCompletion() {
        ending = true;
    }

    /** Whoever publishes when the commit is being prepared or done came too late for it: better late than lost. */
    @Override
    public void afterCompletion(int status) {
        if (status == STATUS_COMMITTED) {
            happenings.forEach(late -> OnceOutside.run(() -> writer.appendAlone(late)));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
