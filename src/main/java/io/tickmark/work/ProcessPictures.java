package io.tickmark.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The picture of each process: live from the engine while it runs, from our own record afterwards. The record is taken
 * each time a work item closes, until the instance has ended.
 */
@Service
public class ProcessPictures {

    private static final Logger log = LoggerFactory.getLogger(ProcessPictures.class);
    private static final Duration FIRST_LOOK = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

    private final PictureRecords records;
    private final ProcessObserver observer;
    private final Clock clock;

    ProcessPictures(PictureRecords records, ProcessObserver observer, Clock clock) {
        this.records = records;
        this.observer = observer;
        this.clock = clock;
    }

    /** The picture of an instance; empty if neither the engine nor our record knows it. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<ProcessPicture> of(long processInstanceKey) {
        var recorded = records.find(processInstanceKey);
        if (recorded.filter(ProcessPicture::ended).isPresent()) {
            return recorded;
        }
        try {
            return observer.observe(processInstanceKey).or(() -> recorded);
        } catch (EngineSilent e) {
            log.debug("No picture of instance {}", processInstanceKey, e);
            return recorded;
        }
    }

    @EventListener
    void on(WorkItemCompleted event) {
        records.lookAt(event.item().processInstanceKey(), Instant.now(clock).plus(FIRST_LOOK));
    }

    @EventListener
    void on(WorkItemCanceled event) {
        records.lookAt(event.item().processInstanceKey(), Instant.now(clock).plus(FIRST_LOOK));
    }

    /** Instances whose record is due, oldest first. */
    public List<Long> due(int limit) {
        return records.due(Instant.now(clock), limit);
    }

    /**
     * Takes the record; an instance that still runs is looked at again, less and less often.
     *
     * @throws EngineSilent if the engine does not answer; the instance has its next turn all the same
     */
    public void record(long processInstanceKey) {
        var next = next(processInstanceKey, Instant.now(clock));
        try {
            observer.observe(processInstanceKey)
                    .ifPresentOrElse(
                            picture -> records.keep(processInstanceKey, picture, next),
                            () -> records.lookAt(processInstanceKey, next));
        } catch (EngineSilent e) {
            records.lookAt(processInstanceKey, next);
            throw e;
        }
    }

    private Instant next(long processInstanceKey, Instant now) {
        var wait = FIRST_LOOK.multipliedBy(1L << Math.min(10, records.looks(processInstanceKey)));
        return now.plus(wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT);
    }
}
