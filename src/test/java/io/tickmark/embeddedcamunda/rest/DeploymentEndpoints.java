package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.DeleteResourceResponse;
import io.camunda.client.protocol.rest.DeploymentDecisionRequirementsResult;
import io.camunda.client.protocol.rest.DeploymentDecisionResult;
import io.camunda.client.protocol.rest.DeploymentFormResult;
import io.camunda.client.protocol.rest.DeploymentMetadataResult;
import io.camunda.client.protocol.rest.DeploymentProcessResult;
import io.camunda.client.protocol.rest.DeploymentResourceResult;
import io.camunda.client.protocol.rest.DeploymentResult;
import io.camunda.zeebe.protocol.impl.record.value.deployment.DeploymentRecord;
import io.camunda.zeebe.protocol.impl.record.value.resource.ResourceDeletionRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.DeploymentIntent;
import io.camunda.zeebe.protocol.record.intent.ResourceDeletionIntent;
import io.camunda.zeebe.protocol.record.value.deployment.DecisionRecordValue;
import io.camunda.zeebe.protocol.record.value.deployment.DecisionRequirementsMetadataValue;
import io.camunda.zeebe.protocol.record.value.deployment.FormMetadataValue;
import io.camunda.zeebe.protocol.record.value.deployment.ProcessMetadataValue;
import io.camunda.zeebe.protocol.record.value.deployment.ResourceMetadataValue;
import io.tickmark.embeddedcamunda.engine.Reply;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;

/** Deploys processes, decisions and forms, and takes them away again. */
record DeploymentEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        routes.post("/v2/deployments", this::deploy).post("/v2/resources/{key}/deletion", this::delete);
    }

    private Answer deploy(Request request) {
        DeploymentRecord deployment = new DeploymentRecord().setTenantId(Api.TENANT);
        Multipart.of(request).parts().stream()
                .filter(part -> part.fileName() != null)
                .forEach(part -> deployment
                        .resources()
                        .add()
                        .setResourceName(String.valueOf(part.fileName()))
                        .setResource(part.content()));
        Reply reply = engine.commands().send(ValueType.DEPLOYMENT, DeploymentIntent.CREATE, deployment);
        return Answer.json(result(reply.key(), reply.as(new DeploymentRecord())));
    }

    private Answer delete(Request request) {
        ResourceDeletionRecord deletion = new ResourceDeletionRecord().setResourceKey(request.key());
        engine.commands().send(ValueType.RESOURCE_DELETION, ResourceDeletionIntent.DELETE, deletion);
        return Answer.json(new DeleteResourceResponse().resourceKey(Long.toString(request.key())));
    }

    private static DeploymentResult result(long key, DeploymentRecord deployment) {
        DeploymentResult result =
                new DeploymentResult().deploymentKey(Long.toString(key)).tenantId(Api.TENANT);
        deployment.getProcessesMetadata().forEach(value -> result.addDeploymentsItem(process(value)));
        deployment.getDecisionsMetadata().forEach(value -> result.addDeploymentsItem(decision(value)));
        deployment.getDecisionRequirementsMetadata().forEach(value -> result.addDeploymentsItem(graph(value)));
        deployment.getFormMetadata().forEach(value -> result.addDeploymentsItem(form(value)));
        deployment.getResourceMetadata().forEach(value -> result.addDeploymentsItem(resource(value)));
        return result;
    }

    private static DeploymentMetadataResult process(ProcessMetadataValue value) {
        return new DeploymentMetadataResult()
                .processDefinition(new DeploymentProcessResult()
                        .processDefinitionKey(Long.toString(value.getProcessDefinitionKey()))
                        .processDefinitionId(value.getBpmnProcessId())
                        .processDefinitionVersion(value.getVersion())
                        .resourceName(value.getResourceName())
                        .tenantId(Api.TENANT));
    }

    private static DeploymentMetadataResult decision(DecisionRecordValue value) {
        return new DeploymentMetadataResult()
                .decisionDefinition(new DeploymentDecisionResult()
                        .decisionDefinitionKey(Long.toString(value.getDecisionKey()))
                        .decisionDefinitionId(value.getDecisionId())
                        .name(value.getDecisionName())
                        .version(value.getVersion())
                        .decisionRequirementsId(value.getDecisionRequirementsId())
                        .decisionRequirementsKey(Long.toString(value.getDecisionRequirementsKey()))
                        .tenantId(Api.TENANT));
    }

    private static DeploymentMetadataResult graph(DecisionRequirementsMetadataValue value) {
        return new DeploymentMetadataResult()
                .decisionRequirements(new DeploymentDecisionRequirementsResult()
                        .decisionRequirementsKey(Long.toString(value.getDecisionRequirementsKey()))
                        .decisionRequirementsId(value.getDecisionRequirementsId())
                        .decisionRequirementsName(value.getDecisionRequirementsName())
                        .version(value.getDecisionRequirementsVersion())
                        .resourceName(value.getResourceName())
                        .tenantId(Api.TENANT));
    }

    private static DeploymentMetadataResult form(FormMetadataValue value) {
        return new DeploymentMetadataResult()
                .form(new DeploymentFormResult()
                        .formKey(Long.toString(value.getFormKey()))
                        .formId(value.getFormId())
                        .version(value.getVersion())
                        .resourceName(value.getResourceName())
                        .tenantId(Api.TENANT));
    }

    private static DeploymentMetadataResult resource(ResourceMetadataValue value) {
        return new DeploymentMetadataResult()
                .resource(new DeploymentResourceResult()
                        .resourceKey(Long.toString(value.getResourceKey()))
                        .resourceId(value.getResourceId())
                        .version(value.getVersion())
                        .resourceName(value.getResourceName())
                        .tenantId(Api.TENANT));
    }
}
