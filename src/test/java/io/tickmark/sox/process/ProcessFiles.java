package io.tickmark.sox.process;

import io.camunda.client.CamundaClient;

/** Deploys what testing runs on. */
final class ProcessFiles {

    private ProcessFiles() {}

    static void deploy(CamundaClient client) {
        client.newDeployResourceCommand()
                .addResourceFromClasspath("processes/sox-control-test.bpmn")
                .addResourceFromClasspath("processes/sox-testing-round.bpmn")
                .addResourceFromClasspath("forms/sox-confirm-round.form")
                .addResourceFromClasspath("forms/sox-close-round.form")
                .send()
                .join();
    }
}
