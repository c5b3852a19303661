package io.tickmark.work.ui;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts off what others are to see until it is committed; at once where there is no transaction. It isn't a transactional
 * listener: the publication registry would keep a row for each message that only redraws.
 */
final class AfterCommit {

    private AfterCommit() {}

    static void run(Runnable task) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            task.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                task.run();
            }
        });
    }
}
