package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The jar as it is shipped, on PostgreSQL, with the engine elsewhere. While people claim, hand in, test and conclude, the
 * application dies and the engine goes on, and the engine dies and the application goes on.
 */
@Execution(ExecutionMode.CONCURRENT)
class ElsewhereIT {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final Crowd crowd = new Crowd();

    @TempDir
    Path folder;

    @Test
    void whichever_of_the_two_dies_no_decision_is_lost_or_done_twice() throws Exception {
        var data = folder.resolve("engine");
        try (var database = EmbeddedPostgres.builder().start()) {
            var tables = database.getJdbcUrl("postgres", "postgres");
            try (var engine = EngineElsewhere.start(folder, data)) {
                try (var application = start(engine, tables)) {
                    crowd.workUntilKilled(crowd.in(application.api()), application::kill);
                }
                try (var application = start(engine, tables)) {
                    var api = crowd.in(application.api());
                    crowd.assertAcknowledgedIsInTheTrailOnce(api);
                    crowd.work(api, () -> {
                        killAndStartAgain(engine, application);
                        crowd.awaitSwing();
                        crowd.kill(api, application::kill);
                    });
                }
                try (var application = start(engine, tables)) {
                    var api = crowd.in(application.api());
                    crowd.assertAcknowledgedIsInTheTrailOnce(api);
                    await().atMost(LONG).untilAsserted(() -> DemoRest.assertNothingHangs(api));
                    DemoRest.assertChainIsIntact(api);
                    assertThat(application.said()).doesNotContain("\tat ");
                }
            }
            new Remains(tables, "postgres").assertWhole(data);
            assertThat(crowd.unansweredAtTheKills()).hasSize(2);
            assertThat(crowd.acknowledged()).extracting(Deed::action).contains("CLAIMED", "COMPLETED", "STORED");
        }
    }

    private void killAndStartAgain(EngineElsewhere engine, PackagedJar application) throws Exception {
        crowd.awaitSwing();
        engine.kill();
        await().atMost(LONG).until(() -> told(application, "The process engine does not answer") == 1);
        engine.startAgain();
        await().atMost(LONG).until(() -> told(application, "The process engine answers.") == 2);
    }

    private static long told(PackagedJar application, String words) throws IOException {
        return application.said().lines().filter(line -> line.contains(words)).count();
    }

    private PackagedJar start(EngineElsewhere engine, String tables) throws IOException {
        return PackagedJar.start(
                folder,
                engine.address(),
                "--spring.profiles.active=demo",
                "--tickmark.demo.any-database=true",
                "--spring.datasource.url=" + tables,
                "--spring.datasource.username=postgres");
    }
}
