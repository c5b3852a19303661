package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.db.ZeebeDb;
import io.camunda.zeebe.logstreams.log.LogStream;
import io.camunda.zeebe.protocol.ZbColumnFamilies;
import io.camunda.zeebe.scheduler.ActorScheduler;
import io.camunda.zeebe.stream.api.StreamClock;
import io.camunda.zeebe.stream.api.StreamClock.ControllableStreamClock;
import io.camunda.zeebe.stream.impl.StreamProcessor;
import io.camunda.zeebe.stream.impl.state.DbKeyGenerator;
import io.tickmark.embeddedcamunda.log.LogFile;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Camunda's own engine over a log file: what is in the log is replayed, then commands are taken. */
public final class ZeebeEngine implements AutoCloseable {

    private static final Duration STOP = Duration.ofSeconds(60);

    private final ActorScheduler scheduler;
    private final LogStream logStream;
    private final ZeebeDb<ZbColumnFamilies> state;
    private final StreamProcessor processor;
    private final PendingReplies pending = new PendingReplies();
    private final CommandGate commands;
    private volatile boolean failed;

    private ZeebeEngine(ZeebeDb<ZbColumnFamilies> state, LogFile log, MovableClock clock, JobBell bell) {
        this.state = state;
        scheduler = EngineParts.newScheduler();
        ControllableStreamClock streamClock = StreamClock.controllable(clock);
        logStream = EngineParts.newLogStream(log, streamClock);
        commands = new CommandGate(logStream.newLogStreamWriter(), pending);
        processor = new ProcessorAssembly(logStream, state, scheduler, streamClock)
                .assemble(new ReplyWriter(pending), bell);
    }

    /** Starts the engine on the state in the folder and replays what the log holds beyond it; else leaves nothing behind. */
    public static ZeebeEngine start(LogFile log, Path stateFolder, MovableClock clock, JobBell bell, long firstKey) {
        try {
            return open(EngineParts.openState(stateFolder), log, clock, bell, firstKey);
        } catch (Throwable e) {
            // the library's futures throw checked exceptions that nobody declares
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static ZeebeEngine open(
            ZeebeDb<ZbColumnFamilies> state, LogFile log, MovableClock clock, JobBell bell, long firstKey)
            throws Exception {
        AutoCloseable opened = state;
        try {
            EngineParts.checkThatItFits(state, log);
            ZeebeEngine engine = new ZeebeEngine(state, log, clock, bell);
            opened = engine;
            if (firstKey > 0) {
                engine.startKeysAt(firstKey);
            }
            engine.processor.addFailureListener(new FailureNotice(engine::onFailure));
            new Replay(engine.processor, engine::isHealthy).run();
            return engine;
        } catch (Throwable e) {
            try (AutoCloseable unusable = opened) {
                throw e;
            }
        }
    }

    private void startKeysAt(long firstKey) {
        var context = state.createContext();
        context.runInTransaction(
                () -> new DbKeyGenerator(EngineParts.PARTITION, state, context).setKeyIfHigher(firstKey));
    }

    /** The highest key given away so far. */
    public long lastKey() {
        return new DbKeyGenerator(EngineParts.PARTITION, state, state.createContext()).getCurrentKey();
    }

    private void onFailure() {
        failed = true;
        pending.failAll("The embedded engine has failed; its own log lines say why.");
    }

    /** Whether commands are being processed. */
    public boolean isHealthy() {
        return !failed && !processor.isFailed();
    }

    /** The way in. */
    public CommandGate commands() {
        return commands;
    }

    /** The log as the engine sees it, for whoever follows it. */
    public LogStream logStream() {
        return logStream;
    }

    /** Writes a consistent copy of the state into a folder that does not exist yet. */
    public void snapshot(Path target) {
        state.createSnapshot(target.toFile());
    }

    @Override
    public void close() {
        commands.close();
        pending.failAll("The embedded engine is stopping.");
        try (scheduler;
                state;
                logStream) {
            // of one that failed this ends when it has let go of the state
            processor.closeAsync().join(STOP.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the engine did not stop cleanly", e);
        }
    }
}
