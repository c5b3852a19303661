package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStreamWriter;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The only way in: writes a command to the log and waits for the engine's answer. */
public final class CommandGate {

    /** How long a command waits for its answer; a little less than the client waits, so that it hears of the 504. */
    public static final Duration PATIENCE = Duration.ofSeconds(9);

    private static final long NO_KEY = -1;
    private final LogStreamWriter writer;
    private final PendingReplies pending;
    private boolean closed;

    CommandGate(LogStreamWriter writer, PendingReplies pending) {
        this.writer = writer;
        this.pending = pending;
    }

    /** Sends a command that creates something and therefore has no key yet. */
    public Reply send(ValueType valueType, Intent intent, UnifiedRecordValue value) {
        return send(valueType, intent, NO_KEY, value, PATIENCE);
    }

    /** Sends a command about the thing with the key. */
    public Reply send(ValueType valueType, Intent intent, long key, UnifiedRecordValue value) {
        return send(valueType, intent, key, value, PATIENCE);
    }

    /** Sends a command and waits as long as given; a rejection is thrown as {@link Rejected}. */
    public Reply send(ValueType valueType, Intent intent, long key, UnifiedRecordValue value, Duration patience) {
        CompletableFuture<Reply> answer = new CompletableFuture<>();
        long request = pending.open(answer);
        try {
            write(valueType, intent, key, value, request);
            Reply reply = await(answer, patience);
            if (reply.isRejection()) {
                throw new Rejected(reply);
            }
            return reply;
        } finally {
            pending.drop(request);
        }
    }

    private void write(ValueType valueType, Intent intent, long key, UnifiedRecordValue value, long request) {
        RecordMetadata metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(valueType)
                .intent(intent)
                .requestStreamId(pending.streamId())
                .requestId(request);
        append(intent, LogAppendEntry.of(key, metadata, value));
    }

    private synchronized void append(Intent intent, LogAppendEntry entry) {
        if (closed) {
            throw new EngineUnavailable("The embedded engine is stopping.", false);
        }
        writer.tryWrite(WriteContext.userCommand(intent), entry).ifLeft(failure -> {
            throw new EngineUnavailable("The engine takes no commands: " + failure + ".", false);
        });
    }

    /** After this nothing is written any more, so that the log may be emptied or handed to another engine. */
    synchronized void close() {
        closed = true;
    }

    private static Reply await(CompletableFuture<Reply> answer, Duration patience) {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new EngineUnavailable("The engine did not answer within " + patience + ".", true);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof EngineUnavailable gone ? gone : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineUnavailable("The wait for the engine's answer was interrupted.", true);
        }
    }
}
