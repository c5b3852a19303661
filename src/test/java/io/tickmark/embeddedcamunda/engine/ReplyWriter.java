package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.RejectionType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.stream.api.CommandResponseWriter;
import io.camunda.zeebe.util.buffer.BufferUtil;
import io.camunda.zeebe.util.buffer.BufferWriter;
import org.agrona.DirectBuffer;
import org.agrona.concurrent.UnsafeBuffer;

/** Takes the engine's answers, on the engine's own thread, and hands each to the command that waits for it. */
final class ReplyWriter implements CommandResponseWriter {

    private final PendingReplies pending;
    private RecordType type = RecordType.NULL_VAL;
    private ValueType valueType = ValueType.NULL_VAL;
    private Intent intent = Intent.UNKNOWN;
    private RejectionType rejection = RejectionType.NULL_VAL;
    private String reason = "";
    private long key;
    private DirectBuffer value = new UnsafeBuffer();

    ReplyWriter(PendingReplies pending) {
        this.pending = pending;
    }

    @Override
    public CommandResponseWriter partitionId(int partitionId) {
        return this;
    }

    @Override
    public CommandResponseWriter key(long newKey) {
        key = newKey;
        return this;
    }

    @Override
    public CommandResponseWriter intent(Intent newIntent) {
        intent = newIntent;
        return this;
    }

    @Override
    public CommandResponseWriter recordType(RecordType newType) {
        type = newType;
        return this;
    }

    @Override
    public CommandResponseWriter valueType(ValueType newType) {
        valueType = newType;
        return this;
    }

    @Override
    public CommandResponseWriter rejectionType(RejectionType newType) {
        rejection = newType;
        return this;
    }

    @Override
    public CommandResponseWriter rejectionReason(DirectBuffer newReason) {
        reason = BufferUtil.bufferAsString(newReason);
        return this;
    }

    @Override
    public CommandResponseWriter valueWriter(BufferWriter writer) {
        UnsafeBuffer copy = new UnsafeBuffer(new byte[writer.getLength()]);
        writer.write(copy, 0);
        value = copy;
        return this;
    }

    @Override
    public void tryWriteResponse(int requestStreamId, long requestId) {
        if (pending.isWaiting(requestStreamId, requestId)) {
            pending.complete(requestId, new Reply(type, valueType, intent, key, value, rejection, reason));
        }
    }
}
