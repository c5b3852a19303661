package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.DeploymentEvent;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class DeploymentsTest {

    private static final String FORM = """
            {"id": "confirm", "type": "default", "schemaVersion": 18,
             "components": [{"key": "reason", "type": "textfield", "label": "Grund für „Nein“"}]}
            """;
    private static final String CONFIRM = """
            <bpmn:process id="confirming" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="userTask_Confirm"/>
              <bpmn:userTask id="userTask_Confirm">
                <bpmn:extensionElements><zeebe:userTask/><zeebe:formDefinition formId="confirm"/></bpmn:extensionElements>
                <bpmn:incoming>f1</bpmn:incoming>
              </bpmn:userTask>
            </bpmn:process>
            """;

    private CamundaClient client;

    @Test
    void a_form_comes_back_with_the_task_that_shows_it() {
        client.newDeployResourceCommand()
                .addResourceStringUtf8(FORM, "confirm.form")
                .addResourceStringUtf8(Examples.bpmn(CONFIRM), "confirming.bpmn")
                .send()
                .join();
        client.newCreateInstanceCommand()
                .bpmnProcessId("confirming")
                .latestVersion()
                .send()
                .join();
        long task = client.newUserTaskSearchRequest().send().join().singleItem().getUserTaskKey();

        assertThat(client.newUserTaskGetFormRequest(task).send().join().getSchema())
                .isEqualTo(FORM);
    }

    @Test
    void the_same_process_again_is_no_new_version_and_a_changed_one_is() {
        assertThat(deploy(Examples.REVIEW)).isEqualTo(1);
        assertThat(deploy(Examples.REVIEW)).isEqualTo(1);
        assertThat(deploy(Examples.REVIEW.replace("Review it", "Look at it"))).isEqualTo(2);
    }

    @Test
    void a_process_that_is_wrong_is_refused_with_the_reason() {
        assertThatThrownBy(() -> deploy(Examples.REVIEW.replace("targetRef=\"end\"", "targetRef=\"nowhere\"")))
                .isInstanceOfSatisfying(ProblemException.class, e -> {
                    assertThat(e.details().getStatus()).isEqualTo(400);
                    assertThat(e.details().getDetail()).contains("example.bpmn");
                });
    }

    @Test
    void a_process_that_was_taken_away_cannot_be_started() {
        deploy(Examples.REVIEW);
        long key = client.newProcessDefinitionSearchRequest()
                .send()
                .join()
                .singleItem()
                .getProcessDefinitionKey();
        client.newDeleteResourceCommand(key).send().join();

        assertThatThrownBy(() -> client.newCreateInstanceCommand()
                        .bpmnProcessId("review")
                        .latestVersion()
                        .send()
                        .join())
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.details().getStatus()).isEqualTo(404));
    }

    private int deploy(String process) {
        DeploymentEvent deployed = client.newDeployResourceCommand()
                .addResourceStringUtf8(Examples.bpmn(process), "example.bpmn")
                .send()
                .join();
        return deployed.getProcesses().get(0).getVersion();
    }
}
