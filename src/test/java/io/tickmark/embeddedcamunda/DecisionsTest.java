package io.tickmark.embeddedcamunda;

import static org.assertj.core.api.Assertions.assertThat;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.response.EvaluateDecisionResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@EmbeddedCamundaTest
class DecisionsTest {

    private static final String SAMPLE_SIZE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="sampling" name="Sampling"
                namespace="http://example.org">
              <decision id="sample-size" name="Sample size">
                <decisionTable id="table" hitPolicy="FIRST">
                  <input id="in"><inputExpression id="ie" typeRef="string"><text>frequency</text></inputExpression></input>
                  <output id="out" name="size" typeRef="number"/>
                  <rule id="daily">
                    <inputEntry id="i1"><text>"DAILY"</text></inputEntry>
                    <outputEntry id="o1"><text>25</text></outputEntry>
                  </rule>
                  <rule id="other">
                    <inputEntry id="i2"><text></text></inputEntry>
                    <outputEntry id="o2"><text>2</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
            </definitions>
            """;
    private static final String SAMPLING = """
            <bpmn:process id="sampling" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="decide"/>
              <bpmn:businessRuleTask id="decide">
                <bpmn:extensionElements>
                  <zeebe:calledDecision decisionId="sample-size" resultVariable="size"/>
                </bpmn:extensionElements>
                <bpmn:incoming>f1</bpmn:incoming>
              </bpmn:businessRuleTask>
            </bpmn:process>
            """;

    private CamundaClient client;

    @BeforeEach
    void deploy() {
        client.newDeployResourceCommand()
                .addResourceStringUtf8(SAMPLE_SIZE, "sampling.dmn")
                .addResourceStringUtf8(Examples.bpmn(SAMPLING), "sampling.bpmn")
                .send()
                .join();
    }

    @Test
    void a_decision_is_evaluated_on_demand() {
        EvaluateDecisionResponse response = client.newEvaluateDecisionCommand()
                .decisionId("sample-size")
                .variables(Map.of("frequency", "DAILY"))
                .send()
                .join();
        assertThat(response.getDecisionOutput()).isEqualTo("25");
        assertThat(response.getEvaluatedDecisions()
                        .get(0)
                        .getMatchedRules()
                        .get(0)
                        .getRuleId())
                .isEqualTo("daily");
    }

    @Test
    void a_process_asks_a_decision_and_its_evaluation_is_kept() {
        assertThat(client.newCreateInstanceCommand()
                        .bpmnProcessId("sampling")
                        .latestVersion()
                        .variable("frequency", "ANNUAL")
                        .withResult()
                        .send()
                        .join()
                        .getVariablesAsMap())
                .containsEntry("size", 2);
        assertThat(client.newDecisionInstanceSearchRequest()
                        .filter(decision -> decision.decisionDefinitionId("sample-size"))
                        .send()
                        .join()
                        .singleItem()
                        .getResult())
                .isEqualTo("2");
    }

    @Test
    void a_deployed_decision_is_found_with_its_dmn() {
        long key = client.newDecisionDefinitionSearchRequest()
                .filter(decision -> decision.decisionDefinitionId("sample-size"))
                .send()
                .join()
                .singleItem()
                .getDecisionKey();
        assertThat(client.newDecisionDefinitionGetXmlRequest(key).send().join()).isEqualTo(SAMPLE_SIZE);
    }
}
