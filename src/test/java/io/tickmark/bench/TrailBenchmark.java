package io.tickmark.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.tickmark.IntegrationTest;
import io.tickmark.kernel.DomainEvent;
import io.tickmark.kernel.Fact;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailFilter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Appending to the trail, one decision a transaction, and verifying a million entries. */
@Tag("bench")
@IntegrationTest
class TrailBenchmark {

    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 2_000;
    private static final int DECISIONS = 8_000;
    private static final int PEOPLE = 4;

    @TempDir
    static Path folder;

    @Autowired
    Trail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry registry) {
        OnDisk.register(registry, folder);
    }

    @Test
    void a_million_entries() throws Exception {
        var figures = new Figures("Trail on " + OnDisk.name());
        append(DECISIONS / 4);
        var appending = seconds(() -> append(DECISIONS));
        figures.add(
                "Appended per second, one decision a transaction, 4 people", perSecond(DECISIONS, appending), "≥ 500");
        while (trail.end() < ENTRIES) {
            transaction.executeWithoutResult(status -> IntStream.range(0, BATCH).forEach(this::happens));
        }
        verify(figures, "first");
        verify(figures, "warm");
        var search = seconds(() -> trail.search(TrailFilter.ALL.on("ControlTest", "t7"), 0, 100));
        figures.add("Search by object, ms", "%.1f".formatted(search * 1e3), "");
        var words = seconds(() -> trail.count(TrailFilter.ALL.saying("nowhere")));
        figures.add("Search by words that nothing says, s", "%.2f".formatted(words), "");
        var export = seconds(() -> trail.export(TrailFilter.ALL, Writer.nullWriter()));
        figures.add("Export as CSV, s", "%.2f".formatted(export), "");
        figures.print();
    }

    private void verify(Figures figures, String which) throws Exception {
        var took = seconds(() -> assertThat(trail.verify().intact()).isTrue());
        figures.add("Verify 1,000,000 entries, s (" + which + ")", "%.2f".formatted(took), "< 60");
    }

    private void append(int decisions) throws Exception {
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var runs = IntStream.range(0, PEOPLE)
                    .mapToObj(person -> threads.submit(() -> IntStream.range(0, decisions / PEOPLE)
                            .forEach(i -> transaction.executeWithoutResult(status -> happens(i)))))
                    .toList();
            for (var run : runs) {
                run.get();
            }
        }
    }

    private void happens(int i) {
        var fact = Fact.of("ControlTest", "t" + i, "CONCLUDED").changed("conclusion", "DRAFT", "EFFECTIVE");
        events.publishEvent((DomainEvent) () -> fact);
    }

    private static String perSecond(int count, double seconds) {
        return "%,.0f".formatted(count / seconds);
    }

    private static double seconds(Work work) throws Exception {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    /** What is measured. */
    private interface Work {
        void run() throws Exception;
    }
}
