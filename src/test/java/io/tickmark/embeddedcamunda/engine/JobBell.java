package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.engine.processing.streamprocessor.JobStreamer;
import io.camunda.zeebe.protocol.impl.stream.job.JobActivationProperties;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.agrona.DirectBuffer;

/** Rings when the engine has jobs of a type, so that a long poll wakes at once. */
public final class JobBell implements JobStreamer {

    private final Map<String, JobQueue> queues = new ConcurrentHashMap<>();
    private volatile boolean waiting = true;

    @Override
    public void notifyWorkAvailable(String jobType) {
        queue(jobType).ring();
    }

    @Override
    public Optional<JobStream> streamFor(DirectBuffer jobType, Predicate<JobActivationProperties> filter) {
        return Optional.empty();
    }

    /** The queue of those who wait for jobs of the type. */
    public JobQueue queue(String jobType) {
        return queues.computeIfAbsent(jobType, type -> new JobQueue(() -> waiting));
    }

    /** Rings for every type, for instance when the engine starts anew. */
    public void ringAll() {
        queues.values().forEach(JobQueue::ring);
    }

    /** Sends everybody who waits home with nothing; until {@link #admit()} nobody waits. */
    public void dismiss() {
        waiting = false;
        queues.values().forEach(JobQueue::wake);
    }

    /** Lets polls wait again. */
    public void admit() {
        waiting = true;
    }
}
