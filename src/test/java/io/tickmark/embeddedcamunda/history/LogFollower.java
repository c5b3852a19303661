package io.tickmark.embeddedcamunda.history;

import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.logstreams.log.LogStreamReader;
import io.camunda.zeebe.logstreams.log.LoggedEvent;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.stream.impl.records.RecordValues;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the log behind the engine, on a thread of its own, and hands each event to its projection. */
final class LogFollower implements AutoCloseable, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LogFollower.class);
    private static final int BATCH = 500;
    private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(20);

    private final LogStreamReader reader;
    private final LogStream logStream;
    private final History history;
    private final Map<ValueType, Projection> projections;
    private final Lag lag;
    private final RecordValues values = new RecordValues();
    private final RecordMetadata metadata = new RecordMetadata();
    private final Thread thread = new Thread(this, "embedded-camunda-history");
    private volatile boolean open = true;

    LogFollower(LogStream logStream, History history, Map<ValueType, Projection> projections, Lag lag) {
        this.logStream = logStream;
        this.history = history;
        this.projections = projections;
        this.lag = lag;
        this.reader = logStream.newLogStreamReader();
        thread.setDaemon(true);
        logStream.registerRecordAvailableListener(this::wake);
    }

    void start() {
        thread.start();
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    @Override
    public void run() {
        try {
            follow();
        } catch (Throwable e) {
            LOG.error("The read side stopped; searches are answered with 503 from now on.", e);
            history.fail();
        }
    }

    private void follow() {
        while (open) {
            if (hasVisible()) {
                history.write(this::readBatch);
            } else if (reader.hasNext()) {
                LockSupport.parkNanos(this, MOMENT);
            } else {
                LockSupport.park(this);
            }
        }
    }

    private boolean hasVisible() {
        return reader.hasNext() && !lag.hides(reader.peekNext().getTimestamp());
    }

    private long readBatch() {
        long position = 0;
        for (int i = 0; i < BATCH && open && hasVisible(); i++) {
            LoggedEvent logged = reader.next();
            position = logged.getPosition();
            read(logged);
        }
        return position;
    }

    private void read(LoggedEvent logged) {
        logged.readMetadata(metadata);
        Projection projection = projections.get(metadata.getValueType());
        if (metadata.getRecordType() != RecordType.EVENT || projection == null) {
            return;
        }
        UnifiedRecordValue value = values.readRecordValue(logged, metadata.getValueType());
        try {
            projection.apply(new Event(
                    logged.getPosition(), logged.getKey(), logged.getTimestamp(), metadata.getIntent(), value));
        } catch (RuntimeException e) {
            LOG.error("The read side could not take the {} event {}.", metadata.getValueType(), value, e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        open = false;
        wake();
        thread.join();
        reader.close();
    }
}
