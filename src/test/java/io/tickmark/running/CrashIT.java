package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application and its engine are killed (SIGKILL) while people complete work items, again and again. What was
 * acknowledged is there once, every process moved on once, nothing hangs, and the chain verifies.
 */
class CrashIT {

    private static final int KILLS = 6;
    private static final List<String> OWNERS =
            List.of("h.sorensen", "c.alvarez", "t.mbeki", "r.tanaka", "l.garza", "v.dvorak", "b.whitfield", "n.petrov");
    private static final Duration LONG = Duration.ofMinutes(4);

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Random chance = new Random(20270331);

    @TempDir
    Path folder;

    @Test
    void whatever_line_it_dies_at_no_decision_is_lost_or_done_twice() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) {
            try (var application = RunningDemo.start(folder)) {
                completeUntilKilled(application, 1 + chance.nextInt(6));
            }
        }
        try (var application = RunningDemo.start(folder)) {
            await().atMost(LONG).until(() -> acknowledged.stream().allMatch(application::isCompleted));
            assertThat(application
                            .get("d.marchetti", "/api/v1/trail/verification")
                            .path("intact")
                            .asBoolean())
                    .isTrue();
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        checkDatabase();
    }

    /** Several owners hand in evidence at once; the process dies in the midst of it. */
    private void completeUntilKilled(RunningDemo application, int decisions) throws Exception {
        var done = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(3)) {
            var people = OWNERS.stream()
                    .map(owner -> threads.submit(() -> application.provideAll(owner, item -> {
                        acknowledged.add(item);
                        if (done.incrementAndGet() >= decisions) {
                            application.kill();
                        }
                    })))
                    .toList();
            for (var person : people) {
                person.get();
            }
        }
    }

    private void checkDatabase() throws SQLException {
        var url = "jdbc:h2:file:" + folder.resolve("tickmark").toAbsolutePath()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            for (var item : acknowledged) {
                var counts = new ArrayList<Integer>();
                for (var query : List.of(
                        "select count(*) from work_item where user_task_key = " + item + " and state = 'COMPLETED'",
                        "select count(distinct event_id) from trail_entry where object_type = 'WorkItem' and object_id = '"
                                + item + "' and action = 'COMPLETED'",
                        "select count(*) from work_item next join work_item done on done.subject_id = next.subject_id"
                                + " where done.user_task_key = " + item
                                + " and next.element_id = 'userTask_TestControl'")) {
                    try (var result = statement.executeQuery(query)) {
                        result.next();
                        counts.add(result.getInt(1));
                    }
                }
                assertThat(counts)
                        .as("completed, in the trail, moved on: item %s", item)
                        .containsExactly(1, 1, 1);
            }
            try (var result = statement.executeQuery(
                    "select count(*) from work_instruction where state <> 'CONFIRMED' and state <> 'OVERTAKEN'")) {
                result.next();
                assertThat(result.getInt(1))
                        .as("decisions the engine does not know")
                        .isZero();
            }
        }
    }
}
