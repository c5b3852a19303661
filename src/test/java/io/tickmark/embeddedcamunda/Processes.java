package io.tickmark.embeddedcamunda;

/** Further processes the tests deploy. */
final class Processes {

    /** A service task of type {@code pay} with two tries and a way out for the error {@code REFUSED}. */
    static final String PAY = """
            <bpmn:process id="pay" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="serviceTask_Pay"/>
              <bpmn:serviceTask id="serviceTask_Pay" name="Pay">
                <bpmn:extensionElements><zeebe:taskDefinition type="pay" retries="2"/></bpmn:extensionElements>
                <bpmn:incoming>f1</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing>
              </bpmn:serviceTask>
              <bpmn:sequenceFlow id="f2" sourceRef="serviceTask_Pay" targetRef="end"/>
              <bpmn:endEvent id="end"><bpmn:incoming>f2</bpmn:incoming></bpmn:endEvent>
              <bpmn:boundaryEvent id="refused" attachedToRef="serviceTask_Pay">
                <bpmn:outgoing>f3</bpmn:outgoing>
                <bpmn:errorEventDefinition errorRef="error_Refused"/>
              </bpmn:boundaryEvent>
              <bpmn:sequenceFlow id="f3" sourceRef="refused" targetRef="end_Refused"/>
              <bpmn:endEvent id="end_Refused"><bpmn:incoming>f3</bpmn:incoming></bpmn:endEvent>
            </bpmn:process>
            <bpmn:error id="error_Refused" errorCode="REFUSED"/>
            """;

    /** Waits for the message {@code paid}; beside it processes that {@code opened} and the signal {@code go} start. */
    static final String WAITING = """
            <bpmn:process id="waiting" isExecutable="true">
              <bpmn:startEvent id="start"><bpmn:outgoing>f1</bpmn:outgoing></bpmn:startEvent>
              <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="paid"/>
              <bpmn:intermediateCatchEvent id="paid">
                <bpmn:incoming>f1</bpmn:incoming>
                <bpmn:messageEventDefinition messageRef="message_Paid"/>
              </bpmn:intermediateCatchEvent>
            </bpmn:process>
            <bpmn:message id="message_Paid" name="paid">
              <bpmn:extensionElements><zeebe:subscription correlationKey="=order"/></bpmn:extensionElements>
            </bpmn:message>
            <bpmn:process id="signalled" isExecutable="true">
              <bpmn:startEvent id="start_Signal">
                <bpmn:signalEventDefinition signalRef="signal_Go"/>
              </bpmn:startEvent>
            </bpmn:process>
            <bpmn:signal id="signal_Go" name="go"/>
            <bpmn:process id="started" isExecutable="true">
              <bpmn:startEvent id="start_Message">
                <bpmn:messageEventDefinition messageRef="message_Opened"/>
              </bpmn:startEvent>
            </bpmn:process>
            <bpmn:message id="message_Opened" name="opened"/>
            """;

    private Processes() {}
}
