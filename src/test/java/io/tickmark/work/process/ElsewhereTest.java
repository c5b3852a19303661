package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.search.enums.UserTaskState;
import io.tickmark.As;
import io.tickmark.Databases.OnH2;
import io.tickmark.IntegrationTest;
import io.tickmark.RealEngine;
import io.tickmark.kernel.SubjectRef;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.trail.Trail;
import io.tickmark.trail.TrailEntry;
import io.tickmark.work.DueDateRule;
import io.tickmark.work.EngineLink;
import io.tickmark.work.Pending;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkFilter;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens to a task elsewhere, and to its row here: the list and the trail know, or it doesn't happen. */
@IntegrationTest
@OnH2
@RealEngine
@Import({LoopProcess.class, ElsewhereTest.Feature.class})
class ElsewhereTest {

    private static final Instant DECIDED = Instant.parse("2030-01-01T00:00:00Z");

    /** Says that work about anything is due on the first day of 2030. */
    @TestConfiguration
    static class Feature {

        @Bean
        DueDateRule decided() {
            return (item, dueAt) -> DECIDED.equals(dueAt);
        }
    }

    @Autowired
    LoopProcess loop;

    @Autowired
    CamundaClient camunda;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkList list;

    @Autowired
    UserTaskCatchUp catchUp;

    @Autowired
    IncidentWatch incidents;

    @Autowired
    EngineHealth health;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();
    private WorkItemDetails item;

    @BeforeEach
    void an_item_that_a_tester_has_claimed() {
        loop.deploy();
        loop.start(subject);
        item = loop.openItem(subject);
        As.person("s.novak", Role.SOX_TESTER, () -> desk.claim(item.id()));
        await().until(() -> now().pending() == Pending.NONE);
        await().until(() -> "s.novak".equals(inTheEngine()));
    }

    @Test
    void WF_13_a_release_that_nobody_decided_here_is_denied() {
        assertThatThrownBy(() -> camunda.newUnassignUserTaskCommand(item.id().value())
                        .send()
                        .join())
                .hasMessageContaining("its rules are checked there");

        assertThat(now().assignee()).isEqualTo(new PersonId("s.novak"));
    }

    @Test
    void WF_13_the_name_of_our_action_is_no_pass() {
        assertThatThrownBy(() -> camunda.newAssignUserTaskCommand(item.id().value())
                        .assignee("k.brandt")
                        .action(UserTaskCommands.ACTION)
                        .send()
                        .join())
                .hasMessageContaining("its rules are checked there");

        assertThat(now().assignee()).isEqualTo(new PersonId("s.novak"));
    }

    @Test
    void WF_03_another_day_or_other_candidates_that_nobody_decided_here_are_denied() {
        assertThatThrownBy(() -> camunda.newUpdateUserTaskCommand(item.id().value())
                        .dueDate("2031-01-01T00:00:00Z")
                        .send()
                        .join())
                .hasMessageContaining("its rules are checked there");
        assertThatThrownBy(() -> camunda.newUpdateUserTaskCommand(item.id().value())
                        .candidateGroups(List.of("CFO"))
                        .send()
                        .join())
                .hasMessageContaining("its rules are checked there");

        assertThat(now().candidateGroups()).containsExactly("SOX_TESTER");
        assertThat(now().dueAt()).isNull();
        assertThat(changes()).isEmpty();
    }

    @Test
    void WF_03_a_day_that_was_decided_here_stands_in_the_trail_before_and_after() {
        camunda.newUpdateUserTaskCommand(item.id().value())
                .dueDate(DECIDED.toString())
                .send()
                .join();

        assertThat(now().dueAt()).isEqualTo(DECIDED);
        assertThat(changes()).containsExactly("dueAt: null -> " + DECIDED);
    }

    @Test
    void a_row_that_got_lost_is_there_again_with_the_next_change_of_its_task() {
        loseTheRow();

        camunda.newUpdateUserTaskCommand(item.id().value())
                .dueDate("2030-01-01T00:00:00Z")
                .send()
                .join();

        assertThat(now().title()).isEqualTo(item.title());
        assertThat(now().assignee()).isEqualTo(new PersonId("s.novak"));
    }

    @Test
    void a_row_that_got_lost_and_whose_task_ends_is_no_ghost() {
        loseTheRow();

        camunda.newCancelInstanceCommand(item.processInstanceKey()).send().join();

        await().untilAsserted(() -> assertThat(list.find(item.id()))
                .hasValueSatisfying(found -> assertThat(found.state()).isEqualTo(WorkItemState.CANCELED)));
    }

    @Test
    void a_row_from_an_old_backup_becomes_what_the_engine_shows() {
        jdbc.sql("update work_item set assignee = null, last_event_key = 1 where user_task_key = ?")
                .param(item.id().value())
                .update();

        catchUp.on(new EngineLink.CameUp());

        await().untilAsserted(() -> {
            catchUp.again();
            assertThat(now().assignee()).isEqualTo(new PersonId("s.novak"));
        });
        assertThat(list.mine(new PersonId("s.novak"), WorkFilter.ALL, 0, 100)).contains(now());
        assertThat(changes()).containsExactly("assignee: null -> s.novak");
    }

    @Test
    void a_row_that_is_open_after_its_task_ended_is_closed() {
        camunda.newCancelInstanceCommand(item.processInstanceKey()).send().join();
        await().until(() -> stateInTheEngine() == UserTaskState.CANCELED);
        jdbc.sql("update work_item set state = 'OPEN', closed_at = null where user_task_key = ?")
                .param(item.id().value())
                .update();

        catchUp.on(new EngineLink.CameUp());

        await().untilAsserted(() -> assertThat(now().state()).isEqualTo(WorkItemState.CANCELED));
    }

    @Test
    void health_tells_where_a_process_of_ours_cannot_go_on() {
        camunda.newPublishMessageCommand()
                .messageName("sox.testReopened")
                .correlationKey(subject)
                .variables(Map.of("testerGroups", "no list", "tester", "", "testDueAt", "no day"))
                .send()
                .join();

        await().untilAsserted(() -> {
            incidents.look();
            assertThat(health.health().getDetails().get("incidents")).isEqualTo(1L);
        });
    }

    private void loseTheRow() {
        jdbc.sql("delete from work_item where user_task_key = ?")
                .param(item.id().value())
                .update();
    }

    private List<String> changes() {
        return trail.of(new SubjectRef("WorkItem", item.id().toString())).stream()
                .filter(entry -> entry.action().equals("UPDATED"))
                .map(TrailEntry::change)
                .map(change -> change.field() + ": " + change.before() + " -> " + change.after())
                .toList();
    }

    private UserTaskState stateInTheEngine() {
        return camunda.newUserTaskGetRequest(item.id().value()).send().join().getState();
    }

    private String inTheEngine() {
        return camunda.newUserTaskGetRequest(item.id().value()).send().join().getAssignee();
    }

    private WorkItemDetails now() {
        return list.find(item.id()).orElseThrow();
    }
}
