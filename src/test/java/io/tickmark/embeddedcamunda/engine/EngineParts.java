package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.db.AccessMetricsConfiguration;
import io.camunda.zeebe.db.ConsistencyChecksSettings;
import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.db.impl.rocksdb.RocksDbConfiguration;
import io.camunda.zeebe.db.impl.rocksdb.ZeebeRocksDbFactory;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.scheduler.ActorScheduler;
import io.camunda.zeebe.stream.api.StreamClock.ControllableStreamClock;
import io.camunda.zeebe.stream.impl.state.DbLastProcessedPositionState;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.nio.file.Path;

/** What the engine stands on: its threads, its log, its state. */
final class EngineParts {

    static final int PARTITION = 1;
    private static final String NAME = "embedded-camunda";
    private static final long STATE_MEMORY = 64L * 1024 * 1024;

    private EngineParts() {}

    static ActorScheduler newScheduler() {
        ActorScheduler scheduler = ActorScheduler.newActorScheduler()
                .setCpuBoundActorThreadCount(1)
                .setIoBoundActorThreadCount(1)
                .setSchedulerName(NAME)
                .build();
        scheduler.start();
        return scheduler;
    }

    static LogStream newLogStream(LogFile log, ControllableStreamClock clock) {
        return LogStream.builder()
                .withPartitionId(PARTITION)
                .withLogName(NAME)
                .withLogStorage(log)
                .withClock(clock)
                .withMeterRegistry(Meters.none())
                .build();
    }

    /**
     * A RocksDB that lives only as long as the engine runs. What it checks of itself is what a broker checks unless told
     * otherwise; over more, 8.9.0 stops for good where a task ends in the midst of a step (camunda/camunda#50518).
     */
    static ZeebeDb<ZbColumnFamilies> openState(Path folder) {
        RocksDbConfiguration rocks = new RocksDbConfiguration().setMemoryLimit(STATE_MEMORY);
        return new ZeebeRocksDbFactory<ZbColumnFamilies>(
                        rocks,
                        new ConsistencyChecksSettings(false, false),
                        new AccessMetricsConfiguration(AccessMetricsConfiguration.Kind.NONE, 1),
                        Meters::none)
                .createDb(folder.toFile());
    }

    /** The library ends its thread without a word over a state that is ahead of its log. */
    static void checkThatItFits(ZeebeDb<ZbColumnFamilies> state, LogFile log) {
        long processed = new DbLastProcessedPositionState(state, state.createContext())
                .getLastSuccessfulProcessedRecordPosition();
        if (processed > log.lastPosition()) {
            throw new IllegalStateException(
                    "the state knows record " + processed + ", the log ends at record " + log.lastPosition());
        }
    }
}
