package io.tickmark.embeddedcamunda.engine;

import io.camunda.zeebe.logstreams.log.LogAppendEntry;
import io.camunda.zeebe.logstreams.log.LogStreamWriter;
import io.camunda.zeebe.logstreams.log.WriteContext;
import io.camunda.zeebe.protocol.impl.encoding.AuthInfo;
import io.camunda.zeebe.protocol.impl.record.RecordMetadata;
import io.camunda.zeebe.protocol.impl.record.UnifiedRecordValue;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.Intent;
import io.camunda.zeebe.stream.api.InterPartitionCommandSender;
import org.jspecify.annotations.Nullable;

/** There is one partition, so whatever the engine sends to another one comes back to itself. */
final class LoopbackSender implements InterPartitionCommandSender {

    private final LogStreamWriter writer;

    LoopbackSender(LogStreamWriter writer) {
        this.writer = writer;
    }

    @Override
    public void sendCommand(
            int receiver,
            ValueType valueType,
            Intent intent,
            @Nullable Long key,
            UnifiedRecordValue command,
            @Nullable AuthInfo authorization) {
        RecordMetadata metadata = new RecordMetadata()
                .recordType(RecordType.COMMAND)
                .valueType(valueType)
                .intent(intent);
        LogAppendEntry entry =
                key == null ? LogAppendEntry.of(metadata, command) : LogAppendEntry.of(key, metadata, command);
        writer.tryWrite(WriteContext.interPartition(), entry);
    }
}
