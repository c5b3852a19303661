package io.tickmark.embeddedcamunda.engine;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Those who wait for jobs of one type. One of them asks the engine at a time, and nobody asks again before the bell has
 * rung, since every question costs a place in the log.
 */
public final class JobQueue {

    /** What one question to the engine brought; {@code drained} when there were no more jobs than these. */
    public record Batch<J>(List<J> jobs, boolean drained) {}

    private final BooleanSupplier mayWait;
    private final ReentrantLock asking = new ReentrantLock(true);
    private final ReentrantLock state = new ReentrantLock();
    private final Condition rung = state.newCondition();
    private long rings = 1;
    private long answered;

    JobQueue(BooleanSupplier mayWait) {
        this.mayWait = mayWait;
    }

    void ring() {
        state.lock();
        try {
            rings++;
            rung.signalAll();
        } finally {
            state.unlock();
        }
    }

    /** Has those who wait look whether they still may. */
    void wake() {
        state.lock();
        try {
            rung.signalAll();
        } finally {
            state.unlock();
        }
    }

    /**
     * Asks until there are jobs or the time is over.
     *
     * @param question puts one question to the engine
     * @param later the same of somebody who has waited, and may have gone meanwhile
     */
    public <J> List<J> take(Duration patience, Supplier<Batch<J>> question, Supplier<Batch<J>> later) {
        long deadline = System.nanoTime() + patience.toNanos();
        List<J> jobs = askIfRung(question);
        while (jobs.isEmpty() && awaitRing(deadline)) {
            jobs = askIfRung(later);
        }
        return jobs;
    }

    private <J> List<J> askIfRung(Supplier<Batch<J>> question) {
        asking.lock();
        try {
            long heard = unanswered();
            if (heard == 0) {
                return List.of();
            }
            Batch<J> batch = question.get();
            if (batch.drained()) {
                answer(heard);
            }
            return batch.jobs();
        } finally {
            asking.unlock();
        }
    }

    /** The number of the last ring nobody has asked about yet, or 0. */
    private long unanswered() {
        state.lock();
        try {
            return rings > answered ? rings : 0;
        } finally {
            state.unlock();
        }
    }

    private void answer(long heard) {
        state.lock();
        try {
            answered = heard;
        } finally {
            state.unlock();
        }
    }

    private boolean awaitRing(long deadline) {
        state.lock();
        try {
            long left = deadline - System.nanoTime();
            while (rings <= answered && left > 0 && mayWait.getAsBoolean()) {
                left = rung.awaitNanos(left);
            }
            return left > 0 && mayWait.getAsBoolean();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            state.unlock();
        }
    }
}
