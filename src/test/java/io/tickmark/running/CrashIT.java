package io.tickmark.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
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

    private static final int KILLS = 5;
    private static final Duration LONG = Duration.ofMinutes(5);

    private final Crowd crowd = new Crowd();

    @TempDir
    Path folder;

    @Test
    void whatever_line_it_dies_at_no_decision_is_lost_or_done_twice() throws Exception {
        for (var kill = 0; kill < KILLS; kill++) {
            try (var application = RunningDemo.start(folder)) {
                var api = crowd.in(application.api());
                crowd.assertAcknowledgedIsInTheTrailOnce(api);
                crowd.workUntilKilled(api, application::kill);
            }
        }
        try (var application = RunningDemo.start(folder)) {
            var api = crowd.in(application.api());
            crowd.assertAcknowledgedIsInTheTrailOnce(api);
            await().atMost(LONG).untilAsserted(() -> DemoRest.assertNothingHangs(api));
            assertThat(DemoRest.elementsOf(api, crowd.acknowledged()))
                    .containsOnly("userTask_ProvideEvidence", "userTask_TestControl", "userTask_ReviewTest");
            DemoRest.assertChainIsIntact(api);
        }
        Remains.assertDemoIsWhole(folder);
        assertThat(crowd.unansweredAtTheKills())
                .hasSize(KILLS)
                .allSatisfy(requests -> assertThat(requests).isPositive());
        assertThat(crowd.acknowledged()).extracting(Deed::action).contains("CLAIMED", "COMPLETED", "STORED");
        assertThat(crowd.acknowledged()).hasSizeGreaterThanOrEqualTo(KILLS * Crowd.UNDER_WAY);
    }
}
