package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.CreateProcessInstanceResult;
import io.camunda.client.protocol.rest.MigrateProcessInstanceMappingInstruction;
import io.camunda.client.protocol.rest.ProcessInstanceMigrationInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceCreationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceMigrationMappingInstruction;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceMigrationRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceRecord;
import io.camunda.zeebe.protocol.impl.record.value.processinstance.ProcessInstanceResultRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceCreationIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceMigrationIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceModificationIntent;
import io.tickmark.embeddedcamunda.engine.CommandGate;
import io.tickmark.embeddedcamunda.engine.Reply;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Starts, cancels, modifies and migrates process instances. */
record ProcessInstanceEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        routes.post("/v2/process-instances", this::create)
                .post("/v2/process-instances/{key}/cancellation", this::cancel)
                .post("/v2/process-instances/{key}/modification", this::modify)
                .post("/v2/process-instances/{key}/migration", this::migrate);
    }

    private Answer create(Request request) {
        JsonNode body = request.json();
        ProcessInstanceCreationRecord creation = CreationCommand.of(body);
        if (body.path("awaitCompletion").asBoolean()) {
            return createAndAwait(creation, body.path("requestTimeout").asLong(0));
        }
        Reply reply = engine.commands()
                .send(ValueType.PROCESS_INSTANCE_CREATION, ProcessInstanceCreationIntent.CREATE, creation);
        ProcessInstanceCreationRecord created = reply.as(new ProcessInstanceCreationRecord());
        return Answer.json(new CreateProcessInstanceResult()
                .processDefinitionId(created.getBpmnProcessId())
                .processDefinitionKey(Long.toString(created.getProcessDefinitionKey()))
                .processDefinitionVersion(created.getVersion())
                .processInstanceKey(Long.toString(created.getProcessInstanceKey()))
                .tags(created.getTags())
                .businessId(created.getBusinessId().isEmpty() ? null : created.getBusinessId())
                .tenantId(created.getTenantId()));
    }

    private Answer createAndAwait(ProcessInstanceCreationRecord creation, long timeout) {
        Duration patience = timeout > 0 ? Duration.ofMillis(timeout) : CommandGate.PATIENCE;
        Reply reply = engine.commands()
                .send(
                        ValueType.PROCESS_INSTANCE_CREATION,
                        ProcessInstanceCreationIntent.CREATE_WITH_AWAITING_RESULT,
                        -1,
                        creation,
                        patience);
        ProcessInstanceResultRecord result = reply.as(new ProcessInstanceResultRecord());
        return Answer.json(new CreateProcessInstanceResult()
                .processDefinitionId(result.getBpmnProcessId())
                .processDefinitionKey(Long.toString(result.getProcessDefinitionKey()))
                .processDefinitionVersion(result.getVersion())
                .processInstanceKey(Long.toString(result.getProcessInstanceKey()))
                .tags(result.getTags())
                .variables(result.getVariables())
                .tenantId(result.getTenantId()));
    }

    private Answer cancel(Request request) {
        engine.commands()
                .send(
                        ValueType.PROCESS_INSTANCE,
                        ProcessInstanceIntent.CANCEL,
                        request.key(),
                        new ProcessInstanceRecord().setProcessInstanceKey(request.key()));
        return Answer.NOTHING;
    }

    private Answer modify(Request request) {
        engine.commands()
                .send(
                        ValueType.PROCESS_INSTANCE_MODIFICATION,
                        ProcessInstanceModificationIntent.MODIFY,
                        request.key(),
                        ModificationCommand.of(request.key(), request.json()));
        return Answer.NOTHING;
    }

    private Answer migrate(Request request) {
        ProcessInstanceMigrationInstruction plan = request.as(ProcessInstanceMigrationInstruction.class);
        ProcessInstanceMigrationRecord migration = new ProcessInstanceMigrationRecord()
                .setProcessInstanceKey(request.key())
                .setTargetProcessDefinitionKey(Json.key(plan.getTargetProcessDefinitionKey()));
        for (MigrateProcessInstanceMappingInstruction mapping : Objects.requireNonNullElse(
                plan.getMappingInstructions(), List.<MigrateProcessInstanceMappingInstruction>of())) {
            migration.addMappingInstruction(new ProcessInstanceMigrationMappingInstruction()
                    .setSourceElementId(mapping.getSourceElementId())
                    .setTargetElementId(mapping.getTargetElementId()));
        }
        engine.commands()
                .send(
                        ValueType.PROCESS_INSTANCE_MIGRATION,
                        ProcessInstanceMigrationIntent.MIGRATE,
                        request.key(),
                        migration);
        return Answer.NOTHING;
    }
}
