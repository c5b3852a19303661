package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationActivateInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationMoveInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationTerminateInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceModificationVariableInstruction;

/** Reads the wish to modify a process instance: elements to activate, to end, to move. */
final class ModificationCommand {

    private ModificationCommand() {}

    static ProcessInstanceModificationRecord of(long processInstanceKey, JsonNode body) {
        ProcessInstanceModificationRecord modification =
                new ProcessInstanceModificationRecord().setProcessInstanceKey(processInstanceKey);
        body.path("activateInstructions").forEach(wish -> modification.addActivateInstruction(activate(wish)));
        body.path("terminateInstructions").forEach(wish -> modification.addTerminateInstruction(terminate(wish)));
        body.path("moveInstructions").forEach(wish -> modification.addMoveInstruction(move(wish)));
        return modification;
    }

    private static ProcessInstanceModificationActivateInstruction activate(JsonNode wish) {
        ProcessInstanceModificationActivateInstruction instruction =
                new ProcessInstanceModificationActivateInstruction()
                        .setElementId(wish.path("elementId").asText())
                        .setAncestorScopeKey(key(wish.path("ancestorElementInstanceKey")));
        wish.path("variableInstructions").forEach(entry -> instruction.addVariableInstruction(variables(entry)));
        return instruction;
    }

    private static ProcessInstanceModificationTerminateInstruction terminate(JsonNode wish) {
        return new ProcessInstanceModificationTerminateInstruction()
                .setElementId(wish.path("elementId").asText(""))
                .setElementInstanceKey(key(wish.path("elementInstanceKey")));
    }

    private static ProcessInstanceModificationMoveInstruction move(JsonNode wish) {
        JsonNode source = wish.path("sourceElementInstruction");
        JsonNode ancestor = wish.path("ancestorScopeInstruction");
        String scope = ancestor.path("ancestorScopeType").asText();
        ProcessInstanceModificationMoveInstruction instruction = new ProcessInstanceModificationMoveInstruction()
                .setSourceElementId(source.path("sourceElementId").asText(""))
                .setSourceElementInstanceKey(key(source.path("sourceElementInstanceKey")))
                .setTargetElementId(wish.path("targetElementId").asText())
                .setAncestorScopeKey(key(ancestor.path("ancestorElementInstanceKey")))
                .setInferAncestorScopeFromSourceHierarchy(scope.equals("inferred"))
                .setUseSourceParentKeyAsAncestorScopeKey(scope.equals("sourceParent"));
        wish.path("variableInstructions").forEach(entry -> instruction.addVariableInstruction(variables(entry)));
        return instruction;
    }

    private static ProcessInstanceModificationVariableInstruction variables(JsonNode entry) {
        return new ProcessInstanceModificationVariableInstruction()
                .setElementId(entry.path("scopeId").asText(""))
                .setVariables(Json.variables(entry.path("variables")));
    }

    private static long key(JsonNode key) {
        return key.asLong(-1);
    }
}
