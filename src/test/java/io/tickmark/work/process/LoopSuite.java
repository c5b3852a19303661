package io.tickmark.work.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientHttpException;
import io.camunda.client.api.command.FinalCommandStep;
import io.camunda.client.api.search.enums.UserTaskState;
import io.tickmark.As;
import io.tickmark.IntegrationTest;
import io.tickmark.RealEngine;
import io.tickmark.people.PersonId;
import io.tickmark.people.Role;
import io.tickmark.work.EngineLink;
import io.tickmark.work.Outcome;
import io.tickmark.work.Pending;
import io.tickmark.work.ProcessPicture;
import io.tickmark.work.ProcessPictures;
import io.tickmark.work.WorkDesk;
import io.tickmark.work.WorkItemDetails;
import io.tickmark.work.WorkItemState;
import io.tickmark.work.WorkList;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one loop, on the real engine: task, list, decision, command, next task. */
@IntegrationTest
@RealEngine
@Import(LoopProcess.class)
abstract class LoopSuite {

    @Autowired
    LoopProcess loop;

    @Autowired
    CamundaClient camunda;

    @Autowired
    WorkDesk desk;

    @Autowired
    WorkList list;

    @Autowired
    ProcessPictures pictures;

    @Autowired
    UserTaskCatchUp catchUp;

    @Autowired
    JdbcClient jdbc;

    private final String subject = UUID.randomUUID().toString();

    @BeforeEach
    void a_process_and_its_people() {
        loop.deploy();
    }

    @Test
    void a_task_travels_the_whole_loop() {
        var instance = loop.start(subject);
        var item = loop.openItem(subject);
        assertThat(item.title()).isEqualTo("Test " + subject);
        assertThat(item.candidateGroups()).containsExactly("SOX_TESTER");

        As.person("s.novak", Role.SOX_TESTER, () -> desk.claim(item.id()));
        await().untilAsserted(() -> assertThat(list.find(item.id()))
                .hasValueSatisfying(now -> assertThat(now.pending()).isEqualTo(Pending.NONE)));
        assertThat(list.find(item.id()).orElseThrow().assignee()).isEqualTo(new PersonId("s.novak"));

        As.person("s.novak", Role.SOX_TESTER, () -> desk.complete(item.id(), Outcome.of("decision", "DONE")));
        await().untilAsserted(() ->
                assertThat(list.find(item.id()).orElseThrow().state()).isEqualTo(WorkItemState.COMPLETED));
        await().untilAsserted(() -> assertThat(unsent()).isZero());
        await().until(() -> pictures.of(instance).filter(ProcessPicture::ended).isPresent());
    }

    @Test
    void a_claim_and_a_completion_in_one_breath_both_arrive() {
        loop.start(subject);
        var item = loop.openItem(subject);

        As.person("s.novak", Role.SOX_TESTER, () -> {
            desk.claim(item.id());
            desk.complete(item.id(), Outcome.of("decision", "DONE"));
        });

        await().untilAsserted(() ->
                assertThat(list.find(item.id()).orElseThrow().state()).isEqualTo(WorkItemState.COMPLETED));
        await().untilAsserted(() -> assertThat(unsent()).isZero());
    }

    @Test
    void WF_13_an_assignment_that_nobody_decided_here_is_denied() {
        loop.start(subject);
        var item = loop.openItem(subject);

        denied(camunda.newAssignUserTaskCommand(item.id().value()).assignee("k.brandt"));

        assertThat(list.find(item.id()).orElseThrow().assignee()).isNull();
    }

    @Test
    void an_item_that_was_denied_elsewhere_is_claimed_and_finished_here_all_the_same() {
        loop.start(subject);
        var item = loop.openItem(subject);
        // it is in the list a moment before the engine is done with opening it
        await().ignoreExceptions()
                .until(() -> camunda.newUserTaskGetRequest(item.id().value())
                                .send()
                                .join()
                                .getState()
                        == UserTaskState.CREATED);
        denied(camunda.newCompleteUserTaskCommand(item.id().value()));
        denied(camunda.newAssignUserTaskCommand(item.id().value()).assignee("k.brandt"));
        denied(camunda.newCompleteUserTaskCommand(item.id().value()));

        As.person("s.novak", Role.SOX_TESTER, () -> {
            desk.claim(item.id());
            desk.complete(item.id(), Outcome.of("decision", "DONE"));
        });

        await().untilAsserted(() ->
                assertThat(list.find(item.id()).orElseThrow().state()).isEqualTo(WorkItemState.COMPLETED));
    }

    private static void denied(FinalCommandStep<?> command) {
        assertThatThrownBy(() -> command.send().join()).hasMessageContaining("its rules are checked there");
    }

    @Test
    void the_way_back_opens_a_new_item() {
        loop.start(subject);
        var first = loop.openItem(subject);
        As.person("s.novak", Role.SOX_TESTER, () -> {
            desk.claim(first.id());
            desk.complete(first.id(), Outcome.of("decision", "AGAIN"));
        });

        await().untilAsserted(() -> assertThat(loop.open(subject))
                .singleElement()
                .satisfies(item -> assertThat(item.id()).isNotEqualTo(first.id())));
    }

    @Test
    void a_release_and_a_reassignment_reach_the_engine() {
        loop.start(subject);
        var item = loop.openItem(subject);
        As.person("s.novak", Role.SOX_TESTER, () -> desk.claim(item.id()));
        await().until(() -> settled(item));
        As.person("s.novak", Role.SOX_TESTER, () -> desk.release(item.id()));
        await().until(() -> settled(item));
        assertThat(list.find(item.id()).orElseThrow().assignee()).isNull();

        As.person("d.marchetti", Role.SOX_PMO, () -> desk.reassign(item.id(), new PersonId("k.brandt"), "has time"));
        await().until(() -> settled(item));
        await().untilAsserted(
                        () -> assertThat(camunda.newUserTaskGetRequest(item.id().value())
                                        .send()
                                        .join()
                                        .getAssignee())
                                .isEqualTo("k.brandt"));
    }

    @Test
    void wf_13_nobody_completes_a_task_around_the_rules() {
        loop.start(subject);
        var item = loop.openItem(subject);

        assertThatThrownBy(() -> camunda.newCompleteUserTaskCommand(item.id().value())
                        .send()
                        .join())
                .isInstanceOf(ClientHttpException.class);
        assertThat(list.find(item.id()).orElseThrow().state()).isEqualTo(WorkItemState.OPEN);
    }

    @Test
    void a_cancelled_process_takes_its_work_back() {
        var instance = loop.start(subject);
        var item = loop.openItem(subject);

        camunda.newCancelInstanceCommand(instance).send().join();

        await().untilAsserted(() ->
                assertThat(list.find(item.id()).orElseThrow().state()).isEqualTo(WorkItemState.CANCELED));
    }

    @Test
    void a_lost_row_is_found_again_and_a_finished_one_leaves() {
        loop.start(subject);
        var item = loop.openItem(subject);
        await().until(() ->
                camunda.newUserTaskGetRequest(item.id().value()).send().join().getState() == UserTaskState.CREATED);
        jdbc.sql("delete from work_claimable where user_task_key = ?")
                .param(item.id().value())
                .update();
        jdbc.sql("delete from work_item where user_task_key = ?")
                .param(item.id().value())
                .update();

        catchUp.on(new EngineLink.CameUp());

        await().untilAsserted(() -> assertThat(list.find(item.id()))
                .hasValueSatisfying(found -> assertThat(found.title()).isEqualTo(item.title())));
    }

    @Test
    void the_picture_shows_where_the_process_stands_and_how_it_came_there() {
        var instance = loop.start(subject);
        loop.openItem(subject);

        var picture = pictures.of(instance).orElseThrow();

        assertThat(picture.ended()).isFalse();
        assertThat(picture.xml()).contains("userTask_TestControl");
        assertThat(picture.takenFlows()).contains("flow_ToTest");
        assertThat(picture.elements())
                .anySatisfy(element -> assertThat(element)
                        .isEqualTo(new ProcessPicture.ElementCount("userTask_TestControl", 1, 0, 0, 0)));
    }

    private boolean settled(WorkItemDetails item) {
        return list.find(item.id()).orElseThrow().pending() == Pending.NONE;
    }

    private int unsent() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }
}
