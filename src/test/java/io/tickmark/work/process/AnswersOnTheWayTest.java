package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.People;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.InstructionLog;
import io.tickmark.work.Outcome;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkExamples;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemId;
import io.tickmark.work.WorkItemProjection;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import io.tickmark.work.process.EngineStub.Said;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Whose word counts: the engine's own, and nobody's on the way to it. */
@IntegrationTest
@OnH2
class AnswersOnTheWayTest {

    private static final EngineStub ENGINE = new EngineStub();

    @Autowired
    WorkItemProjection projection;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkList list;

    @Autowired
    InstructionLog instructions;

    @Autowired
    EngineHealth health;

    @Autowired
    IncompleteEventPublications publications;

    @Autowired
    People people;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private WorkItemId id;

    @DynamicPropertySource
    static void engine(DynamicPropertyRegistry registry) {
        registry.add("camunda.client.rest-address", ENGINE::address);
    }

    @BeforeEach
    void an_item_of_a_tester() {
        As.registered(people, "s.novak", Role.SOX_TESTER);
        As.registered(people, "d.marchetti", Role.SOX_PMO);
        var task = WorkExamples.aTest("Test it", "s.novak", "SOX_TESTER");
        id = task.id();
        projection.opened(task);
    }

    @Test
    void a_proxy_that_finds_no_page_loses_no_decision() {
        ENGINE.says(completion(), Said.text(404, "404 page not found"));

        complete();

        await().until(() -> ENGINE.heard(completion()) > 0);
        staysUnsent();
    }

    @Test
    void a_proxy_that_dislikes_a_request_refuses_no_decision() {
        ENGINE.says(completion(), Said.text(400, "<html>The plain HTTP request was sent to HTTPS port</html>"));

        complete();

        await().until(() -> ENGINE.heard(completion()) > 0);
        staysUnsent();
    }

    @Test
    void a_problem_that_bears_no_code_of_the_engine_is_nobodys_word() {
        ENGINE.says(completion(), Said.problem(404, "Not Found", "No static resource."));

        complete();

        await().until(() -> ENGINE.heard(completion()) > 0);
        staysUnsent();
    }

    @Test
    void a_task_that_is_gone_while_it_is_open_here_is_looked_for_and_never_confirmed_in_silence() {
        ENGINE.says(completion(), Said.problem(404, "NOT_FOUND", "no such task"));
        ENGINE.says(search(), Said.problem(404, "NOT_FOUND", "no such task"));

        complete();

        await().until(() -> ENGINE.heard(search()) > 0);
        staysUnsent();
    }

    @Test
    void a_task_that_the_engine_says_was_completed_is_completed_here() {
        ENGINE.says(completion(), Said.problem(404, "NOT_FOUND", "no such task"));
        ENGINE.says(search(), Said.json("""
                {"userTaskKey":"%s","state":"COMPLETED"}""".formatted(id)));

        complete();

        await().untilAsserted(() -> assertThat(item().state()).isEqualTo(WorkItemState.COMPLETED));
        await().until(() -> unsent() == 0);
    }

    @Test
    void a_repeat_that_waits_for_its_turn_does_not_undo_what_was_decided_since() {
        var free = WorkExamples.aTest("Test it", null, "SOX_TESTER");
        id = free.id();
        projection.opened(free);
        ENGINE.says(assignment(), Said.problem(409, "INVALID_STATE", "in transition"));
        ENGINE.says(release(), Said.nothing());
        tester(() -> desk.claim(id));
        await().until(() -> ENGINE.heard(assignment()) >= 2);
        // the echo of the first of them comes at last
        projection.assigned(id, 5, "s.novak");
        tester(() -> desk.release(id));
        await().until(() -> ENGINE.heard(release()) == 1);
        projection.assigned(id, 6, null);
        var heard = ENGINE.heard(assignment());
        ENGINE.says(assignment(), Said.nothing());

        await().until(() -> unsent() == 0);

        assertThat(ENGINE.heard(assignment())).isLessThanOrEqualTo(heard + 1);
        assertThat(item().assignee()).isNull();
    }

    @Test
    void what_the_engine_refuses_stands_in_the_trail_and_in_health_until_the_lead_sends_it_again() {
        ENGINE.says(completion(), Said.problem(400, "INVALID_ARGUMENT", "a variable is too long"));

        complete();

        await().untilAsserted(() -> assertThat(item().pending()).isEqualTo(Pending.NONE));
        assertThat(instructions.refused()).isEqualTo(1);
        assertThat(health.health().getDetails()).containsEntry("decisionsRefused", 1);
        assertThat(trail.of(new SubjectRef("WorkItem", id.toString())))
                .extracting(TrailEntry::reasonCode)
                .contains("ENGINE");

        ENGINE.says(completion(), Said.nothing());
        As.person("d.marchetti", Role.SOX_PMO, () -> desk.sendAgain(id));
        assertThat(instructions.refused()).isZero();
        publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);

        await().untilAsserted(() -> assertThat(item().pending()).isEqualTo(Pending.NONE));
        await().until(() -> unsent() == 0);
        assertThatThrownBy(() -> As.person("d.marchetti", Role.SOX_PMO, () -> desk.sendAgain(id)))
                .hasMessageContaining("nothing to send again");
    }

    @Test
    void who_decides_anew_leaves_nothing_refused_behind() {
        ENGINE.says(completion(), Said.problem(400, "INVALID_ARGUMENT", "a variable is too long"));
        complete();
        await().until(() -> instructions.refused() == 1);

        ENGINE.says(completion(), Said.nothing());
        complete();

        assertThat(instructions.refused()).isZero();
        publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        await().until(() -> unsent() == 0);
    }

    @Test
    void what_the_engine_refused_about_a_closed_item_waits_for_nobody() {
        ENGINE.says(completion(), Said.problem(400, "INVALID_ARGUMENT", "a variable is too long"));
        complete();
        await().until(() -> instructions.refused() == 1);

        projection.canceled(id, 9);

        assertThat(instructions.refused()).isZero();
        publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        await().until(() -> unsent() == 0);
    }

    private void staysUnsent() {
        publications.resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        await().until(() -> ENGINE.heard(completion()) > 1);
        assertThat(item().pending()).isEqualTo(Pending.COMPLETE);
        assertThat(item().state()).isEqualTo(WorkItemState.OPEN);
        assertThat(unsent()).isEqualTo(1);
    }

    private void complete() {
        tester(() -> desk.complete(id, Outcome.none()));
    }

    private void tester(Runnable action) {
        As.person("s.novak", Role.SOX_TESTER, action);
    }

    private WorkItemDetails item() {
        return list.find(id).orElseThrow();
    }

    private int unsent() {
        return jdbc.sql("select count(*) from event_publication where serialized_event like ?")
                .param("%" + id + "%")
                .query(Integer.class)
                .single();
    }

    private String completion() {
        return "POST /v2/user-tasks/" + id + "/completion";
    }

    private String assignment() {
        return "POST /v2/user-tasks/" + id + "/assignment";
    }

    private String release() {
        return "DELETE /v2/user-tasks/" + id + "/assignee";
    }

    private String search() {
        return "GET /v2/user-tasks/" + id;
    }
}
