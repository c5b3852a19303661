package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationRuntimeInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationStartInstruction;
import io.camunda.zeebe.protocol.record.value.RuntimeInstructionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads the wish to start a process instance. */
final class CreationCommand {

    private CreationCommand() {}

    static ProcessInstanceCreationRecord of(JsonNode body) {
        ProcessInstanceCreationRecord creation = new ProcessInstanceCreationRecord()
                .setTenantId(Api.TENANT)
                .setVariables(Json.variables(body.path("variables")))
                .setFetchVariables(texts(body.path("fetchVariables")))
                .setTags(new HashSet<>(texts(body.path("tags"))))
                .setBusinessId(body.path("businessId").asText(""));
        if (body.hasNonNull("processDefinitionKey")) {
            creation.setProcessDefinitionKey(body.path("processDefinitionKey").asLong());
        } else {
            creation.setBpmnProcessId(body.path("processDefinitionId").asText())
                    .setVersion(body.path("processDefinitionVersion").asInt(-1));
        }
        addInstructions(body, creation);
        return creation;
    }

    private static void addInstructions(JsonNode body, ProcessInstanceCreationRecord creation) {
        for (JsonNode start : body.path("startInstructions")) {
            creation.addStartInstruction(new ProcessInstanceCreationStartInstruction()
                    .setElementId(start.path("elementId").asText()));
        }
        for (JsonNode instruction : body.path("runtimeInstructions")) {
            creation.addRuntimeInstruction(new ProcessInstanceCreationRuntimeInstruction()
                    .setType(RuntimeInstructionType.TERMINATE_PROCESS_INSTANCE)
                    .setAfterElementId(instruction.path("afterElementId").asText()));
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
