package io.tickmark.embeddedcamunda.rest;

import io.camunda.client.protocol.rest.ActivatedJobResult;
import io.camunda.client.protocol.rest.JobActivationRequest;
import io.camunda.client.protocol.rest.JobActivationResult;
import io.camunda.zeebe.protocol.impl.record.value.job.JobBatchRecord;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.JobBatchIntent;
import io.camunda.zeebe.util.buffer.BufferUtil;
import io.tickmark.embeddedcamunda.engine.JobQueue;
import io.tickmark.embeddedcamunda.engine.JobQueue.Batch;
import io.tickmark.embeddedcamunda.runtime.RunningEngine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Gives jobs to workers; where there are none it waits, up to the time the worker asks for. */
record JobActivationEndpoint(RunningEngine engine) {

    private static final long DEFAULT_WAIT = 10_000;

    void addTo(Routes routes) {
        routes.post("/v2/jobs/activation", this::activate);
    }

    private Answer activate(Request request) {
        JobActivationRequest wish = request.as(JobActivationRequest.class);
        if (wish.getType() == null || wish.getMaxJobsToActivate() == null || wish.getTimeout() == null) {
            throw Problem.badRequest("A job activation needs type, timeout and maxJobsToActivate.");
        }
        JobQueue queue = engine.bell().queue(wish.getType());
        List<ActivatedJobResult> jobs =
                queue.take(patience(wish), () -> ask(wish), () -> askAfterWaiting(wish, request));
        return Answer.json(new JobActivationResult().jobs(jobs));
    }

    private Batch<ActivatedJobResult> askAfterWaiting(JobActivationRequest wish, Request request) {
        if (!request.isCallerThere()) {
            throw new Problem(499, "CALLER_GONE", "The worker has gone.");
        }
        return ask(wish);
    }

    private static Duration patience(JobActivationRequest wish) {
        Long timeout = wish.getRequestTimeout();
        return Duration.ofMillis(timeout == null || timeout == 0 ? DEFAULT_WAIT : Math.max(0, timeout));
    }

    private Batch<ActivatedJobResult> ask(JobActivationRequest wish) {
        JobBatchRecord batch = new JobBatchRecord()
                .setType(wish.getType())
                .setWorker(wish.getWorker() == null ? "" : wish.getWorker())
                .setTimeout(wish.getTimeout())
                .setMaxJobsToActivate(wish.getMaxJobsToActivate())
                .setTenantIds(List.of(Api.TENANT));
        if (wish.getFetchVariable() != null) {
            wish.getFetchVariable().forEach(name -> batch.variables().add().wrap(BufferUtil.wrapString(name)));
        }
        JobBatchRecord activated = engine.commands()
                .send(ValueType.JOB_BATCH, JobBatchIntent.ACTIVATE, batch)
                .as(new JobBatchRecord());
        List<ActivatedJobResult> jobs = jobs(activated);
        return new Batch<>(
                jobs, jobs.isEmpty() || !activated.isTruncated() && jobs.size() < wish.getMaxJobsToActivate());
    }

    private static List<ActivatedJobResult> jobs(JobBatchRecord activated) {
        List<Long> keys = activated.getJobKeys();
        List<ActivatedJobResult> jobs = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            jobs.add(ActivatedJobs.of(keys.get(i), activated.getJobs().get(i)));
        }
        return jobs;
    }
}
