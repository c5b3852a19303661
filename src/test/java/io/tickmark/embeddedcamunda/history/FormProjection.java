package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.FormResult;
import io.camunda.zeebe.protocol.impl.record.value.deployment.FormRecord;
import io.camunda.zeebe.protocol.record.intent.FormIntent;
import java.nio.charset.StandardCharsets;

/** Deployed forms. */
record FormProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        FormRecord form = event.as(FormRecord.class);
        if (event.intent() == FormIntent.DELETED) {
            tables.forms().remove(form.getFormKey());
        } else if (event.intent() == FormIntent.CREATED) {
            FormResult document = new FormResult()
                    .formKey(Text.key(form.getFormKey()))
                    .formId(form.getFormId())
                    .version((long) form.getVersion())
                    .schema(new String(form.getResource(), StandardCharsets.UTF_8))
                    .tenantId(form.getTenantId());
            tables.forms().put(form.getFormKey(), document);
        }
    }
}
