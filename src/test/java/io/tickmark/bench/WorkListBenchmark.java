package io.tickmark.bench;

import io.tickmark.IntegrationTest;
import io.tickmark.people.PersonId;
import io.tickmark.work.OpenWork;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkList;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The first pages of the work lists at a thousand, a hundred thousand and a million open work items. */
@Tag("bench")
@IntegrationTest
class WorkListBenchmark {

    private static final int PEOPLE = 40;
    private static final int PAGE = 50;
    private static final int ROUNDS = 2_000;
    private static final int BATCH = 10_000;

    @TempDir
    static Path folder;

    @Autowired
    WorkList list;

    @Autowired
    OpenWork open;

    @Autowired
    JdbcTemplate jdbc;

    private int filled;

    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry registry) {
        OnDisk.register(registry, folder);
    }

    @Test
    void first_page() {
        var figures = new Figures("First page of the work list on " + OnDisk.name());
        var small = measure(figures, 1_000);
        measure(figures, 100_000);
        var large = measure(figures, 1_000_000);
        figures.add("p95 at 1,000,000 against 1,000", "%.2f×".formatted(large / small), "≤ 1.5×");
        figures.print();
    }

    private double measure(Figures figures, int size) {
        fill(size);
        page(ROUNDS / 4);
        var nanos = page(ROUNDS);
        var p95 = Figures.percentile(nanos, 0.95);
        var label = "My work, %,d open items: p50 / p95 ms".formatted(size);
        figures.add(label, "%.2f / %.2f".formatted(Figures.percentile(nanos, 0.5), p95), "< 50");
        once(figures, "Team work", size, () -> list.team(List.of("SOX_TESTER"), WorkFilter.ALL, 0, PAGE));
        once(figures, "Everyone's work", size, () -> open.page(WorkFilter.ALL, 0, PAGE));
        return p95;
    }

    private static void once(Figures figures, String page, int size, Runnable reading) {
        var nanos = new long[ROUNDS / 10];
        for (var i = 0; i < nanos.length; i++) {
            var start = System.nanoTime();
            reading.run();
            nanos[i] = System.nanoTime() - start;
        }
        figures.add(
                "%s, %,d open items: p95 ms".formatted(page, size),
                "%.2f".formatted(Figures.percentile(nanos, 0.95)),
                "< 50");
    }

    private long[] page(int rounds) {
        var nanos = new long[rounds];
        for (var i = 0; i < rounds; i++) {
            var person = new PersonId("p" + i % PEOPLE);
            var start = System.nanoTime();
            list.mine(person, WorkFilter.ALL, 0, PAGE);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void fill(int size) {
        var now = Instant.parse("2027-09-01T00:00:00Z");
        while (filled < size) {
            var items = new ArrayList<Object[]>();
            var offers = new ArrayList<Object[]>();
            for (var i = 0; i < Math.min(BATCH, size); i++, filled++) {
                var due = Timestamp.from(now.plusSeconds(filled % 7_000_000));
                var assigned = filled % 4 != 0;
                items.add(new Object[] {
                    filled,
                    filled,
                    filled,
                    "Test control " + filled,
                    "t" + filled,
                    assigned ? "p" + filled % PEOPLE : null,
                    due,
                    Timestamp.from(now)
                });
                if (!assigned) {
                    offers.add(new Object[] {"SOX_TESTER", filled, due});
                }
            }
            jdbc.batchUpdate(
                    "insert into work_item values (?, ?, ?, 'sox-control-test', 1, 'userTask_TestControl', 'OPEN', ?,"
                            + " 'work/sox/test-control', 'ControlTest', ?, ?, 'SOX_TESTER', 50, ?, ?, null, 1)",
                    items);
            jdbc.batchUpdate("insert into work_claimable values (?, ?, ?)", offers);
        }
    }
}
