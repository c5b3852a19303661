package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.protocol.impl.record.value.deployment.ProcessRecord;
import io.camunda.zeebe.protocol.record.intent.ProcessIntent;
import java.nio.charset.StandardCharsets;

/** Deployed processes. */
record DefinitionProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        ProcessRecord process = event.as(ProcessRecord.class);
        if (event.intent() == ProcessIntent.CREATED) {
            tables.processDefinitions().put(process.getKey(), document(process));
        } else if (event.intent() == ProcessIntent.DELETED) {
            tables.processDefinitions().remove(process.getKey());
        }
    }

    private static ProcessDefinitionDocument document(ProcessRecord process) {
        ProcessDefinitionDocument document =
                new ProcessDefinitionDocument(new String(process.getResource(), StandardCharsets.UTF_8));
        document.name(document.nameOf(process.getBpmnProcessId()))
                .processDefinitionKey(Text.key(process.getKey()))
                .processDefinitionId(process.getBpmnProcessId())
                .version(process.getVersion())
                .versionTag(Text.orNull(process.getVersionTag()))
                .resourceName(process.getResourceName())
                .hasStartForm(false)
                .tenantId(process.getTenantId());
        return document;
    }
}
