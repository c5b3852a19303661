package io.tickmark.embeddedcamunda.history;

import io.camunda.client.protocol.rest.JobKindEnum;
import io.camunda.client.protocol.rest.JobListenerEventTypeEnum;
import io.camunda.client.protocol.rest.JobSearchResult;
import io.camunda.client.protocol.rest.JobStateEnum;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import org.jspecify.annotations.Nullable;

/** Jobs, those of listeners included. */
record JobProjection(Tables tables) implements Projection {

    @Override
    public void apply(Event event) {
        JobRecord value = event.as(JobRecord.class);
        JobSearchResult job = tables.jobs().get(event.key());
        if (job == null) {
            job = begin(event, value);
            tables.jobs().put(event.key(), job);
        }
        JobStateEnum state = stateAfter((JobIntent) event.intent());
        job.state(state == null ? job.getState() : state)
                .retries(value.getRetries())
                .worker(value.getWorker())
                .errorCode(Text.orNull(value.getErrorCode()))
                .errorMessage(Text.orNull(value.getErrorMessage()))
                .hasFailedWithRetriesLeft(state == JobStateEnum.FAILED && value.getRetries() > 0)
                .lastUpdateTime(event.time());
        if (state == JobStateEnum.COMPLETED || state == JobStateEnum.CANCELED) {
            job.endTime(event.time())
                    .isDenied(value.getResult().isDenied())
                    .deniedReason(Text.orNull(value.getResult().getDeniedReason()));
        }
    }

    private static @Nullable JobStateEnum stateAfter(JobIntent intent) {
        return switch (intent) {
            case CREATED, RECURRED_AFTER_BACKOFF -> JobStateEnum.CREATED;
            case COMPLETED -> JobStateEnum.COMPLETED;
            case TIMED_OUT -> JobStateEnum.TIMED_OUT;
            case FAILED -> JobStateEnum.FAILED;
            case RETRIES_UPDATED -> JobStateEnum.RETRIES_UPDATED;
            case CANCELED -> JobStateEnum.CANCELED;
            case ERROR_THROWN -> JobStateEnum.ERROR_THROWN;
            case MIGRATED -> JobStateEnum.MIGRATED;
            default -> null;
        };
    }

    private static JobSearchResult begin(Event event, JobRecord value) {
        return new JobSearchResult()
                .jobKey(Text.key(event.key()))
                .type(Text.shared(value.getType()))
                .kind(JobKindEnum.fromValue(value.getJobKind().name()))
                .listenerEventType(JobListenerEventTypeEnum.fromValue(
                        value.getJobListenerEventType().name()))
                .elementId(Text.shared(value.getElementId()))
                .elementInstanceKey(Text.key(value.getElementInstanceKey()))
                .processDefinitionId(Text.shared(value.getBpmnProcessId()))
                .processDefinitionKey(Text.key(value.getProcessDefinitionKey()))
                .processInstanceKey(Text.key(value.getProcessInstanceKey()))
                .rootProcessInstanceKey(Text.keyOrNull(value.getRootProcessInstanceKey()))
                .customHeaders(value.getCustomHeaders())
                .isDenied(false)
                .creationTime(event.time())
                .tenantId(Text.shared(value.getTenantId()));
    }
}
