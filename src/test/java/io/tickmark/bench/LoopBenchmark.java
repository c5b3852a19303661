package io.tickmark.bench;

import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import io.camunda.client.CamundaClient;
import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.RealEngine;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.matrix.ControlId;
import io.tickmark.matrix.MatrixFile;
import io.tickmark.matrix.MatrixImport;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.sox.OpenCycle;
import io.tickmark.sox.PlanRound;
import io.tickmark.sox.TestPhase;
import io.tickmark.sox.TestingCycleId;
import io.tickmark.sox.TestingCycles;
import io.tickmark.sox.TestingRounds;
import io.tickmark.trail.Trail;
import io.tickmark.work.EngineLink;
import io.tickmark.work.FormDesk;
import io.tickmark.work.Outcome;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Lets four people claim and complete three thousand work items, then opens a round of a thousand tests; both when warm. */
@Tag("bench")
@IntegrationTest
@RealEngine
class LoopBenchmark {

    private static final int ROUND = 1_000;
    private static final int ITEMS = 3_000;
    private static final List<String> TESTERS = List.of("t.one", "t.two", "t.three", "t.four");

    /** Each year but the last warms up: two processors take a minute and a half to compile what the loop runs through. */
    private static final int FIRST_YEAR = 2022;

    private static final int LAST_YEAR = 2026;

    private static final Duration LONG = Duration.ofMinutes(10);

    /** Seldom enough that looking costs nothing, often enough that it adds nothing. */
    private static final Duration GLANCE = Duration.ofMillis(100);

    @TempDir
    static Path folder;

    @Autowired
    People people;

    @Autowired
    EngineLink link;

    @Autowired
    MatrixImport imports;

    @Autowired
    TestingCycles cycles;

    @Autowired
    TestingRounds rounds;

    @Autowired
    FormDesk forms;

    @Autowired
    WorkList list;

    @Autowired
    WorkDesk desk;

    @Autowired
    Trail trail;

    @Autowired
    CamundaClient camunda;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void onDisk(DynamicPropertyRegistry registry) {
        OnDisk.register(registry, folder);
    }

    @Test
    void the_loop() throws Exception {
        prepare();
        var figures = new Figures("The loop on " + OnDisk.name());
        List.of("cold", "cool", "warm").forEach(this::pairs);
        figures.add(
                "claim + complete 3,000 items, 4 people, confirmed by the engine",
                pairs("measured").each(ITEMS),
                "≥ 200/s");
        IntStream.range(FIRST_YEAR, LAST_YEAR).forEach(this::open);
        figures.add(
                "open a round of 1,000 tests until all first items are listed",
                open(LAST_YEAR).each(ROUND),
                "≥ 200/s");
        var runtime = Runtime.getRuntime();
        System.gc();
        figures.add(
                "heap in use afterwards (of %d MB)".formatted(runtime.maxMemory() >> 20),
                "%d MB".formatted((runtime.totalMemory() - runtime.freeMemory()) >> 20),
                "512 MB enough");
        figures.add(
                "trail entries, verified",
                As.person("d.lead", Role.SOX_PMO, () -> trail.verify().toString()),
                "sound");
        figures.print();
    }

    private void prepare() throws IOException {
        As.registered(people, "d.lead", Role.SOX_PMO);
        As.registered(people, "o.owner", Role.CONTROL_OWNER);
        As.registered(people, "p.performer", Role.CONTROL_PERFORMER);
        As.registered(people, "r.reviewer", Role.SOX_REVIEWER);
        TESTERS.forEach(name -> As.registered(people, name, Role.SOX_TESTER));
        await().atMost(LONG).until(link::isUp);
        camunda.newDeployResourceCommand()
                .addResourceFromClasspath("work/loop.bpmn")
                .send()
                .join();
        As.person("d.lead", Role.SOX_PMO, () -> {
            var file = matrix();
            imports.apply(file, imports.preview(file).fingerprint());
        });
    }

    /** A thousand controls, each like the first of the demo company's. */
    private MatrixFile matrix() {
        try {
            var lines = new ClassPathResource("demo/rcm.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var row = lines.get(1)
                    .replace("GENERAL_COUNSEL", "CONTROL_OWNER")
                    .replace("HR_DIRECTOR", "CONTROL_PERFORMER")
                    .replace("2027-01-01", FIRST_YEAR + "-01-01")
                    .substring(lines.get(1).indexOf(','));
            var all = IntStream.range(0, ROUND)
                    .mapToObj(number -> "ELC-%04d".formatted(number) + row)
                    .collect(Collectors.joining("\n", lines.getFirst() + "\n", "\n"));
            return imports.read("bench.csv", new ByteArrayInputStream(all.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the lead's confirmation to the last owner's item on the list. */
    private Taken open(int year) {
        var round = As.person("d.lead", Role.SOX_PMO, () -> {
            TestingCycleId cycle =
                    cycles.open(new OpenCycle("Bench " + year, LocalDate.of(year, 12, 31), ZoneId.of("UTC")));
            return rounds.planAndOpen(new PlanRound(
                    cycle,
                    TestPhase.YEAR_END,
                    IntStream.range(0, ROUND)
                            .mapToObj(number -> new ControlId("ELC-%04d".formatted(number)))
                            .collect(Collectors.toSet()),
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year, 12, 31),
                    LocalDate.now().plusMonths(3),
                    List.of()));
        });
        var confirm = await().atMost(LONG)
                .until(() -> list.openOf(new SubjectRef("TestingRound", round.toString())), found -> !found.isEmpty())
                .getFirst();
        var before = listed();
        var start = Taken.sinceStart();
        As.person("d.lead", Role.SOX_PMO, () -> forms.submit(confirm.id(), Map.of("peopleRight", true)));
        await().pollInterval(GLANCE).atMost(LONG).until(() -> listed() == before + ROUND);
        return Taken.sinceStart().minus(start);
    }

    private int listed() {
        return jdbc.sql("select count(*) from work_item").query(Integer.class).single();
    }

    /** From the first claim to the engine's last confirmation. */
    private Taken pairs(String run) {
        var before = listed();
        for (var i = 0; i < ITEMS; i++) {
            camunda.newCreateInstanceCommand()
                    .bpmnProcessId("work-loop")
                    .latestVersion()
                    .variables(Map.of("subject", run + "-" + i))
                    .send();
        }
        await().atMost(LONG).until(() -> listed() == before + ITEMS);
        var ids = jdbc.sql("select user_task_key from work_item where subject_id like ? and state = 'OPEN'")
                .param(run + "-%")
                .query((row, number) -> new WorkItemId(row.getLong(1)))
                .list();
        var start = Taken.sinceStart();
        try (var threads = Executors.newFixedThreadPool(TESTERS.size())) {
            var share = ITEMS / TESTERS.size();
            var work = IntStream.range(0, TESTERS.size())
                    .mapToObj(index -> person(TESTERS.get(index), ids.subList(index * share, (index + 1) * share)))
                    .toList();
            work.stream().map(threads::submit).toList().forEach(LoopBenchmark::join);
        }
        await().pollInterval(GLANCE).atMost(LONG).until(() -> underWay() == 0);
        return Taken.sinceStart().minus(start);
    }

    private Runnable person(String name, List<WorkItemId> ids) {
        return () -> As.person(
                name,
                Role.SOX_TESTER,
                () -> ids.forEach(id -> {
                    desk.claim(id);
                    desk.complete(id, Outcome.of("decision", "DONE"));
                }));
    }

    private static void join(Future<?> work) {
        try {
            work.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many decisions the engine has not confirmed; off an index, so that looking costs nothing. */
    private int underWay() {
        return jdbc.sql("select count(*) from work_instruction where pending_mark > ''")
                .query(Integer.class)
                .single();
    }

    /** Seconds on the clock, and of the processors in this process, the engine in it included. */
    private record Taken(double seconds, double processor) {

        private static final OperatingSystemMXBean SYSTEM =
                (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

        static Taken sinceStart() {
            return new Taken(System.nanoTime() / 1e9, SYSTEM.getProcessCpuTime() / 1e9);
        }

        Taken minus(Taken start) {
            return new Taken(seconds - start.seconds, processor - start.processor);
        }

        String each(int things) {
            return "%.0f/s, %.1f ms of processor each".formatted(things / seconds, processor * 1e3 / things);
        }
    }
}
