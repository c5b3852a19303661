package io.tickmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private final AtomicInteger writes = new AtomicInteger();

    @Test
    void a_commit_alone_is_written_at_once() {
        var commits = new GroupCommit(writes::incrementAndGet);
        commits.await();
        commits.await();
        assertThat(writes).hasValue(2);
    }

    @Test
    void those_who_come_during_a_write_share_the_next_one() throws InterruptedException {
        var hold = new CountDownLatch(1);
        var commits = new GroupCommit(() -> {
            if (writes.incrementAndGet() == 1) {
                hold(hold);
            }
        });
        var first = Thread.ofPlatform().start(commits::await);
        await().until(() -> writes.get() == 1);
        var others = Stream.generate(() -> Thread.ofPlatform().start(commits::await))
                .limit(20)
                .toList();
        await().until(() -> others.stream().allMatch(other -> other.getState() == Thread.State.WAITING));
        hold.countDown();
        first.join();
        for (var other : others) {
            other.join();
        }
        assertThat(writes).hasValue(2);
    }

    @Test
    void a_write_that_fails_is_told_and_the_next_commit_writes_again() {
        var commits = new GroupCommit(() -> {
            if (writes.incrementAndGet() == 1) {
                throw new IllegalStateException("The disk is full.");
            }
        });
        assertThatThrownBy(commits::await).hasMessage("The disk is full.");
        commits.await();
        assertThat(writes).hasValue(2);
    }

    private static void hold(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
