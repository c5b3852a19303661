package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.VariableSearchResult;
import io.camunda.zeebe.protocol.impl.record.value.variable.VariableRecord;

/** Variables with their last value. */
record VariableProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        VariableRecord value = event.as(VariableRecord.class);
        VariableSearchResult variable = tables.variables().get(event.key());
        if (variable == null) {
            variable = new VariableSearchResult()
                    .variableKey(Text.key(event.key()))
                    .name(Text.shared(value.getName()))
                    .scopeKey(Text.key(value.getScopeKey()))
                    .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                    .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                    .isTruncated(false)
                    .tenantId(Text.shared(value.getTenantId()));
            tables.variables().put(event.key(), variable);
        }
        if (!value.getValue().isEmpty()) {
            variable.value(value.getValue());
        }
    }
}
