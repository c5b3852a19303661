package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;

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

/** All who have a part in the demo round, working at once until the application dies under them. */
final class Crowd {

    private static final int LATEST_MILLIS = 3_000;

    /** So many things are acknowledged before the time to the kill begins to run: the work is in full swing then. */
    static final int UNDER_WAY = 6;

    private final Set<Deed> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, String> tokens = new HashMap<>();
    private final List<Integer> unansweredAtTheKills = new ArrayList<>();
    private final Random chance = new Random(20270331);
    private volatile CountDownLatch underWay = new CountDownLatch(UNDER_WAY);

    /** The API with each person's own key. */
    DemoApi in(DemoApi api) {
        if (tokens.isEmpty()) {
            tokens.putAll(DemoStaff.tokens(api));
        }
        return api.with(tokens);
    }

    /** Everybody works, and at a moment that has nothing to do with what was answered the application is killed. */
    void workUntilKilled(DemoApi api, Runnable kill) throws Exception {
        work(api, () -> {
            awaitSwing();
            kill(api, kill);
        });
    }

    /** Everybody works while this happens, which must end with the application's death by {@link #kill}. */
    void work(DemoApi api, Incident incident) throws Exception {
        underWay = new CountDownLatch(UNDER_WAY);
        try (var threads = Executors.newCachedThreadPool()) {
            var people = DemoStaff.atWork().stream()
                    .map(name -> new Colleague(name, api, this::told, chance.nextLong()))
                    .map(colleague -> threads.submit(colleague::work))
                    .toList();
            try {
                incident.happens();
            } catch (Throwable e) {
                threads.shutdownNow();
                throw e;
            }
            for (var person : people) {
                person.get();
            }
        }
    }

    /** What befalls the application while people work. */
    interface Incident {
        void happens() throws Exception;
    }

    /** Waits until some things more were acknowledged. */
    void awaitSwing() throws InterruptedException {
        assertThat(underWay.await(5, TimeUnit.MINUTES))
                .as("there is work left to do")
                .isTrue();
        underWay = new CountDownLatch(UNDER_WAY);
    }

    void kill(DemoApi api, Runnable kill) throws InterruptedException, ExecutionException {
        try (var killer = Executors.newSingleThreadScheduledExecutor()) {
            killer.schedule(
                            () -> {
                                unansweredAtTheKills.add(api.unanswered());
                                kill.run();
                            },
                            chance.nextInt(LATEST_MILLIS),
                            TimeUnit.MILLISECONDS)
                    .get();
        }
    }

    private void told(Deed deed) {
        acknowledged.add(deed);
        underWay.countDown();
    }

    /** What was acknowledged so far. */
    Set<Deed> acknowledged() {
        return acknowledged;
    }

    /** How many requests each kill left without an answer. */
    List<Integer> unansweredAtTheKills() {
        return unansweredAtTheKills;
    }

    void assertAcknowledgedIsInTheTrailOnce(DemoApi api) {
        var told = DemoRest.trail(api);
        assertThat(acknowledged)
                .allSatisfy(
                        deed -> assertThat(told.getOrDefault(deed, Set.of())).hasSize(1));
    }
}
