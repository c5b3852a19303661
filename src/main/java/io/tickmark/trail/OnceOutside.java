package io.tickmark.trail;

import java.util.ArrayDeque;
import java.util.Queue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts off what needs a transaction of its own until the outermost of our services is left. A transaction that has ended
 * still holds its connection while it tells of its end: who asks for a second one then can wait for ever, once all do.
 */
final class OnceOutside {

    private static final Logger LOG = LoggerFactory.getLogger(OnceOutside.class);
    private static final ThreadLocal<Queue<Runnable>> WAITING = new ThreadLocal<>();

    private OnceOutside() {}

    /** True for the outermost service; it has to {@link #leave}. */
    static boolean enter() {
        if (WAITING.get() != null) {
            return false;
        }
        WAITING.set(new ArrayDeque<>());
        return true;
    }

    static void leave() {
        var waiting = WAITING.get();
        WAITING.remove();
        waiting.forEach(OnceOutside::safely);
    }

    /** At once where no service of ours is on its way. */
    static void run(Runnable task) {
        var waiting = WAITING.get();
        if (waiting == null) {
            safely(task);
        } else {
            waiting.add(task);
        }
    }

    private static void safely(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("What came after a transaction could not be recorded", e);
        }
    }
}
