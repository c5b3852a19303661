package io.tickmark.trail;

import io.tickmark.kernel.CurrentActor;
import io.tickmark.kernel.Fact;
import io.tickmark.kernel.Hidden;
import io.tickmark.kernel.Refused;
import io.tickmark.trail.TrailWriter.Happening;
import java.lang.ref.WeakReference;
import java.util.function.Supplier;
import org.aopalliance.intercept.MethodInvocation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Records what was refused, by a rule or for want of a right, in a transaction of its own: at once, or when the refused
 * transaction has ended. A refusal is recorded once, however many services it passes on its way out. Should recording
 * fail, the person still hears the refusal.
 */
@Component
class RefusalRecorder {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalRecorder.class);

    private final TrailWriter writer;
    private final CurrentActor actor;
    private final ThreadLocal<WeakReference<Exception>> last = new ThreadLocal<>();

    RefusalRecorder(TrailWriter writer, CurrentActor actor) {
        this.writer = writer;
        this.actor = actor;
    }

    void refused(Refused refused) {
        once(refused, () -> Attempt.refused(refused));
    }

    void hidden(Hidden hidden) {
        once(hidden, () -> Attempt.hidden(hidden));
    }

    /** Two people changed a thing at once, and this one came second (WF-09). Tickmark itself simply tries again. */
    void overtaken(MethodInvocation call, OptimisticLockingFailureException overtaken) {
        var who = actor.get().id();
        if (!who.startsWith("system:")) {
            once(overtaken, () -> Attempt.overtaken(who, call));
        }
    }

    private void once(Exception refusal, Supplier<Fact> fact) {
        var known = last.get();
        if (known == null || known.get() != refusal) {
            last.set(new WeakReference<>(refusal));
            record(fact.get());
        }
    }

    @EventListener
    void denied(AuthorizationDeniedEvent<?> denied) {
        var who = denied.getAuthentication().get();
        if (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
            record(Attempt.denied(who.getName(), denied.getObject()));
        }
    }

    private void record(Fact fact) {
        var happening = new Happening(actor.get(), fact);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    OnceOutside.run(() -> append(happening));
                }
            });
        } else {
            OnceOutside.run(() -> append(happening));
        }
    }

    private void append(Happening happening) {
        try {
            writer.appendAlone(happening);
        } catch (RuntimeException e) {
            LOG.error("A refusal could not be recorded: {}", happening.fact(), e);
        }
    }
}
