package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The application and its engine are killed (SIGKILL) while people claim, hand in, test and conclude, again and again, at
 * a moment that has nothing to do with what was answered. What was acknowledged is there once, every process moved on
 * once, nothing hangs, and the chain verifies.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashIT {

    private static final int KILLS = 8;
    private static final int LATEST_MILLIS = 3_000;

    /** So many things are acknowledged before the time to the kill begins to run: the work is in full swing then. */
    private static final int UNDER_WAY = 6;

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Set<Deed> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Integer> unansweredAtTheKills = new ArrayList<>();
    private final Random chance = new Random(20270331);

    @TempDir
    Path folder;

    @Test
    void whatever_line_it_dies_at_no_decision_is_lost_or_done_twice() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) {
            try (var application = RunningDemo.start(folder)) {
                var api = in(application);
                assertAcknowledgedIsInTheTrailOnce(api);
                workUntilKilled(application, api);
            }
        }
        try (var application = RunningDemo.start(folder)) {
            var api = in(application);
            assertAcknowledgedIsInTheTrailOnce(api);
            await().atMost(LONG).untilAsserted(() -> DemoRest.assertNothingHangs(api));
            assertThat(DemoRest.elementsOf(api, acknowledged))
                    .containsOnly("userTask_ProvideEvidence", "userTask_TestControl", "userTask_ReviewTest");
            assertThat(api.get(DemoStaff.LEAD, "/api/v1/trail/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
        Remains.of(folder).assertWhole();
        assertThat(unansweredAtTheKills)
                .hasSize(KILLS)
                .allSatisfy(requests -> assertThat(requests).isPositive());
        assertThat(acknowledged).extracting(Deed::action).contains("CLAIMED", "COMPLETED", "STORED");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(KILLS * UNDER_WAY);
    }

    private DemoApi in(RunningDemo application) {
        if (tokens.isEmpty()) {
            tokens.putAll(DemoStaff.tokens(application.api()));
        }
        return application.api().with(tokens);
    }

    private void workUntilKilled(RunningDemo application, DemoApi api) throws InterruptedException, ExecutionException {
        var underWay = new CountDownLatch(UNDER_WAY);
        try (var threads = Executors.newCachedThreadPool();
                var killer = Executors.newSingleThreadScheduledExecutor()) {
            var people = DemoStaff.atWork().stream()
                    .map(name -> new Colleague(name, api, told(underWay), chance.nextLong()))
                    .map(colleague -> threads.submit(colleague::work))
                    .toList();
            assertThat(underWay.await(5, TimeUnit.MINUTES))
                    .as("there is work left to do")
                    .isTrue();
            killer.schedule(() -> kill(application, api), chance.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS)
                    .get();
            for (var person : people) {
                person.get();
            }
        }
    }

    private Consumer<Deed> told(CountDownLatch underWay) {
        return deed -> {
            acknowledged.add(deed);
            underWay.countDown();
        };
    }

    private void kill(RunningDemo application, DemoApi api) {
        unansweredAtTheKills.add(api.unanswered());
        application.kill();
    }

    private void assertAcknowledgedIsInTheTrailOnce(DemoApi api) {
        var told = DemoRest.trail(api);
        assertThat(acknowledged)
                .allSatisfy(
                        deed -> assertThat(told.getOrDefault(deed, Set.of())).hasSize(1));
    }
}
