package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.search.enums.ElementInstanceState;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.response.ElementInstance;
import java.util.List;
import java.util.function.Consumer;

/** Small processes and a client, as the tests of the embedded engine need them. */
public final class Examples {

    /** One user task with a header, a form and an own variable, for the candidate groups given. */
    public static final String REVIEW = """
            <bpmn:process id="review" name="Review" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="userTask_Review"/>
              <bpmn:userTask id="userTask_Review" name="Review it">
                <bpmn:extensionElements>
                  <zeebe:userTask/>
                  <zeebe:assignmentDefinition candidateGroups="REVIEWER,LEAD"/>
                  <zeebe:taskHeaders><zeebe:header key="route" value="work/review"/></zeebe:taskHeaders>
                  <zeebe:ioMapping><zeebe:input source="=subject" target="subjectId"/></zeebe:ioMapping>
                </bpmn:extensionElements>
                <bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing>
              </bpmn:userTask>
              <bpmn:sequenceFlow id="f2" sourceRef="userTask_Review" targetRef="end"/>
              <bpmn:endEvent id="end"><bpmn:incoming>f2</bpmn:incoming></bpmn:endEvent>
            </bpmn:process>
            """;

    /** One child of the review per item, through a multi-instance call activity. */
    public static final String ROUND = """
            <bpmn:process id="round" isExecutable="true">
              <bpmn:startEvent id="opened"><bpmn:outgoing>r1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="r1" sourceRef="opened" targetRef="callActivity_Tests"/>
              <bpmn:callActivity id="callActivity_Tests">
                <bpmn:extensionElements>
                  <zeebe:calledElement processId="review" propagateAllParentVariables="false"
                      propagateAllChildVariables="false"/>
                  <zeebe:ioMapping><zeebe:input source="=item" target="subject"/></zeebe:ioMapping>
                </bpmn:extensionElements>
                <bpmn:incoming>r1</bpmn:incoming><bpmn:outgoing>r2</bpmn:outgoing>
                <bpmn:multiInstanceLoopCharacteristics>
                  <bpmn:extensionElements>
                    <zeebe:loopCharacteristics inputCollection="=items" inputElement="item"/>
                  </bpmn:extensionElements>
                </bpmn:multiInstanceLoopCharacteristics>
              </bpmn:callActivity>
              <bpmn:sequenceFlow id="r2" sourceRef="callActivity_Tests" targetRef="closed"/>
              <bpmn:endEvent id="closed"><bpmn:incoming>r2</bpmn:incoming></bpmn:endEvent>
            </bpmn:process>
            """;

    private Examples() {}

    public static CamundaClient clientOf(EmbeddedCamunda camunda) {
        return RestOnly.clientBuilder(camunda).build();
    }

    /** Wraps processes and whatever they refer to into a BPMN document. */
    public static String bpmn(String... content) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    id="definitions" targetNamespace="http://example.org">
                %s
                </bpmn:definitions>
                """.formatted(String.join("\n", content));
    }

    static void deploy(CamundaClient client, String... content) {
        client.newDeployResourceCommand()
                .addResourceStringUtf8(bpmn(content), "example.bpmn")
                .send()
                .join();
    }

    /** That a command was refused with the status. */
    static Consumer<ProblemException> status(int status) {
        return problem -> assertThat(problem.details().getStatus()).isEqualTo(status);
    }

    static ProcessInstanceState stateOf(CamundaClient client, long instance) {
        return client.newProcessInstanceGetRequest(instance).send().join().getState();
    }

    static List<String> completedElements(CamundaClient client, long instance) {
        return client
                .newElementInstanceSearchRequest()
                .filter(element -> element.processInstanceKey(instance).state(ElementInstanceState.COMPLETED))
                .send()
                .join()
                .items()
                .stream()
                .map(ElementInstance::getElementId)
                .toList();
    }
}
