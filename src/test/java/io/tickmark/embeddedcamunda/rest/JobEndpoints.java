package io.tickmark.embeddedcamunda.rest;

import com.fasterxml.jackson.databind.JsonNode;
import io.camunda.client.protocol.rest.JobErrorRequest;
import io.camunda.client.protocol.rest.JobFailRequest;
import io.camunda.zeebe.protocol.impl.record.value.job.JobRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.util.buffer.BufferUtil;
import io.tickmark.embeddedcamunda.history.Tables;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.util.HashSet;
import java.util.Set;

/** What workers report about their jobs. */
record JobEndpoints(RunningEngine engine) {

    void addTo(Routes routes) {
        routes.post("/v2/jobs/{key}/completion", this::complete)
                .post("/v2/jobs/{key}/failure", this::fail)
                .post("/v2/jobs/{key}/error", this::error)
                .patch("/v2/jobs/{key}", this::update)
                .post("/v2/jobs/search", new Searches(engine).over(Tables::jobs, "jobKey"));
    }

    private Answer complete(Request request) {
        JsonNode body = request.json();
        JobRecord job = new JobRecord().setVariables(Json.variables(body.path("variables")));
        if (body.path("result").isObject()) {
            job.setResult(JobOutcome.of(body.path("result")));
        }
        return send(request, JobIntent.COMPLETE, job);
    }

    private Answer fail(Request request) {
        JobFailRequest body = request.as(JobFailRequest.class);
        JobRecord job = new JobRecord()
                .setRetries(body.getRetries() == null ? 0 : body.getRetries())
                .setRetryBackoff(body.getRetryBackOff() == null ? 0 : body.getRetryBackOff())
                .setErrorMessage(body.getErrorMessage() == null ? "" : body.getErrorMessage())
                .setVariables(Json.variables(body.getVariables()));
        return send(request, JobIntent.FAIL, job);
    }

    private Answer error(Request request) {
        JobErrorRequest body = request.as(JobErrorRequest.class);
        if (body.getErrorCode() == null) {
            throw Problem.badRequest("No errorCode provided.");
        }
        JobRecord job = new JobRecord()
                .setErrorCode(BufferUtil.wrapString(body.getErrorCode()))
                .setErrorMessage(body.getErrorMessage() == null ? "" : body.getErrorMessage())
                .setVariables(Json.variables(body.getVariables()));
        return send(request, JobIntent.THROW_ERROR, job);
    }

    private Answer update(Request request) {
        JsonNode changes = request.json().path("changeset");
        Set<String> changed = new HashSet<>();
        JobRecord job = new JobRecord();
        if (changes.hasNonNull("retries")) {
            changed.add(JobRecord.RETRIES);
            job.setRetries(changes.path("retries").asInt());
        }
        if (changes.hasNonNull("timeout")) {
            changed.add(JobRecord.TIMEOUT);
            job.setTimeout(changes.path("timeout").asLong());
        }
        return send(request, JobIntent.UPDATE, job.setChangedAttributes(changed));
    }

    private Answer send(Request request, JobIntent intent, JobRecord job) {
        engine.commands().send(ValueType.JOB, intent, request.key(), job);
        return Answer.NOTHING;
    }
}
