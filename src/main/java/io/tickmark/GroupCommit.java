package io.tickmark;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets commits wait until they are on disk, and those that wait at the same time share one write: the first one writes
 * for all who came before it began, the others wait for it or for the next (docs/decisions/0005).
 */
final class GroupCommit {

    private static final Duration PATIENCE = Duration.ofMillis(2);

    private final Runnable write;
    private final Lock lock = new ReentrantLock();
    private final Condition written = lock.newCondition();
    private long committed;
    private long onDisk;
    private boolean writing;

    /** @param write brings all that is committed when it begins to the disk, or throws */
    GroupCommit(Runnable write) {
        this.write = write;
    }

    /**
     * Returns when all that was committed before the call is on disk.
     *
     * @throws RuntimeException what the write threw; whether the commit will outlive the process is unknown then
     */
    void await() {
        lock.lock();
        try {
            var mine = ++committed;
            while (onDisk < mine) {
                if (writing) {
                    written.awaitUninterruptibly();
                } else {
                    writeForAll();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Where several commit at once more are coming: a moment's patience saves them a write. */
    private void gather() {
        lock.unlock();
        LockSupport.parkNanos(PATIENCE.toNanos());
        lock.lock();
    }

    private void writeForAll() {
        writing = true;
        if (committed - onDisk > 1) {
            gather();
        }
        var all = committed;
        lock.unlock();
        var done = false;
        try {
            write.run();
            done = true;
        } finally {
            lock.lock();
            writing = false;
            onDisk = done ? all : onDisk;
            written.signalAll();
        }
    }
}
