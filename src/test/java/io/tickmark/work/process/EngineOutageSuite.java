package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.MovedClock;
import io.tickmark.embeddedcamunda.EmbeddedCamunda;
import io.tickmark.embeddedcamunda.EmbeddedCamundaOptions;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.EngineLink;
import io.tickmark.work.Outcome;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.convention.TestBean;

/** The engine goes away, people go on deciding, and the engine comes back where it was. */
@IntegrationTest
@DirtiesContext
@Import(LoopProcess.class)
abstract class EngineOutageSuite {

    private static final Duration LONG = Duration.ofSeconds(60);

    @TempDir
    static Path folder;

    private static EmbeddedCamunda engine;

    @TestBean
    Clock clock;

    @Autowired
    LoopProcess loop;

    @Autowired
    CamundaClient camunda;

    @Autowired
    EngineLink link;

    @Autowired
    EngineHealth health;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkList list;

    @Autowired
    Trail trail;

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry registry) {
        engine = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder));
        registry.add("tickmark.test.engine", engine::restAddress);
        registry.add("tickmark.engine.watch-every", () -> "200ms");
    }

    static Clock clock() {
        return new MovedClock();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @BeforeEach
    void an_engine_and_people() {
        loop.deploy();
    }

    @Test
    void what_is_decided_while_the_engine_is_away_is_kept_and_sent_once_when_it_is_back() {
        var finished = started("finished", 5);
        var again = started("again", 1).getFirst();
        var handedOn = started("handed-on", 1).getFirst();
        var released = started("released", 1).getFirst();
        tester(() -> desk.claim(released.id()));
        await().atMost(LONG).until(() -> pending(released) == Pending.NONE);
        assertThat(health.health().getStatus().getCode()).isEqualTo("UP");

        var port = engine.restAddress().getPort();
        engine.close();
        await().atMost(LONG).until(link::isDown);
        finished.forEach(item -> finish(item, "DONE"));
        finish(again, "AGAIN");
        tester(() -> desk.release(released.id()));
        As.person("d.marchetti", Role.SOX_PMO, () -> desk.reassign(handedOn.id(), brandt(), "has time"));

        assertThat(finished).allSatisfy(item -> assertThat(pending(item)).isEqualTo(Pending.COMPLETE));
        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(health.health().getDetails()).containsEntry("engine", "does not answer");
        ((MovedClock) clock).forward(Duration.ofMinutes(1));
        assertThat(health.health().getDetails()).containsEntry("decisionsUnsent", 2 * 6 + 2);

        engine = EmbeddedCamunda.start(EmbeddedCamundaOptions.in(folder).onPort(port));
        await().atMost(LONG)
                .untilAsserted(
                        () -> assertThat(health.health().getStatus().getCode()).isEqualTo("UP"));

        assertThat(finished).allSatisfy(item -> {
            assertThat(now(item).state()).isEqualTo(WorkItemState.COMPLETED);
            await().atMost(LONG).until(() -> hasEnded(item));
            assertThat(actions(item)).containsExactly("OPENED", "CLAIMED", "COMPLETED");
        });
        await().atMost(LONG)
                .untilAsserted(() -> assertThat(list.ofSubject(subject(again))).hasSize(2));
        assertThat(actions(again)).containsExactly("OPENED", "CLAIMED", "COMPLETED");
        assertThat(now(released).assignee()).isNull();
        assertThat(actions(released)).containsExactly("OPENED", "CLAIMED", "RELEASED");
        assertThat(now(handedOn).assignee()).isEqualTo(brandt());
        assertThat(actions(handedOn)).containsExactly("OPENED", "REASSIGNED");
        assertThat(trail.verify().intact()).isTrue();
    }

    private List<WorkItemDetails> started(String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> start(name + "-" + number))
                .toList();
    }

    private WorkItemDetails start(String subject) {
        loop.start(subject);
        return loop.openItem(subject);
    }

    private void finish(WorkItemDetails item, String decision) {
        tester(() -> {
            desk.claim(item.id());
            desk.complete(item.id(), Outcome.of("decision", decision));
        });
    }

    private static void tester(Runnable action) {
        As.person("s.novak", Role.SOX_TESTER, action);
    }

    private static PersonId brandt() {
        return new PersonId("k.brandt");
    }

    private WorkItemDetails now(WorkItemDetails item) {
        return list.find(item.id()).orElseThrow();
    }

    private Pending pending(WorkItemDetails item) {
        return now(item).pending();
    }

    private static SubjectRef subject(WorkItemDetails item) {
        return new SubjectRef(item.subjectType(), item.subjectId());
    }

    private boolean hasEnded(WorkItemDetails item) {
        return camunda.newProcessInstanceGetRequest(item.processInstanceKey())
                        .send()
                        .join()
                        .getState()
                == ProcessInstanceState.COMPLETED;
    }

    /** What happened to the item, each once however many fields it changed. */
    private List<String> actions(WorkItemDetails item) {
        return trail.of(new SubjectRef("WorkItem", item.id().toString())).stream()
                .collect(Collectors.toMap(
                        TrailEntry::eventId, TrailEntry::action, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }
}
